const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address, ranks and degrees: they say nothing about which person is meant. */
export const titles = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon honorable judge
monsieur madame mme mlle m herr frau senor senora sr sra don dona doctor ing eng engineer dipl mag phd md esq jr snr jnr
ii iii iv
sheikh shaikh shaykh sheik cheikh shaikh hajj haji hajji alhaj alhajji hadji mullah mulla maulavi mawlawi maulana molla ustad ustaz
sayyid sayyed sayed syed seyed seyyed said_ emir_ imam ayatollah hojjatoleslam qari hafiz_ mufti
general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier admiral commander cmdr marshal
president minister comrade prince princess king queen sultan_
late alias aka
`);

/** Small words of names: of, son of, the. They are kept, and weigh little. */
export const particles = words(`
al el ul as ash ad ar az at an the bin ben bint ibn ould wuld ait
de da do dos das del della di du des la le los las lo y e i van von der den ter ten te zu zur af av of und and
`);

/** Male and female forms of a name after the father (Russian, Ukrainian, Bulgarian, Icelandic). */
export const patronymic =
  /(?:ovich|evich|ovych|evych|yovych|ievich|ovna|evna|ivna|yevna|inichna|avich|avna|ovic|evic)$/;
