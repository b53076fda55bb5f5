/** Legal forms by what they amount to. The first word of a line names the group, each comma-separated entry is a way to write it. */
const table = `
limited: ltd, limited, limitd, ltda, limitada, pte, pvt, private limited, pte ltd, pvt ltd, pty, pty ltd, proprietary limited, co ltd, company limited, coltd, limited company
llc: llc, limited liability company, gmbh, gesellschaft mit beschrankter haftung, gesellschaft mbh, ggmbh, sarl, srl, s de rl, s de rl de cv, srl de cv, societe a responsabilite limitee, sociedad de responsabilidad limitada, ooo, obshchestvo s ogranichennoy otvetstvennostyu, obschestvo s ogranichennoi otvetstvennostyu, too, tov, spzoo, sp zoo, sp z oo, spolka z oo, spolka z ograniczona odpowiedzialnoscia, doo, d o o, sro, s r o, bv, besloten vennootschap, eood, ood, kft, lda, mb, uab, sia, osauhing, ou, ehf, aps, fze, fzco, fz llc, wll, sal_, spc, mmc
stock: inc, incorporated, corp, corporation, company, co, plc, public limited company, ag, aktiengesellschaft, sa, s a, societe anonyme, sociedad anonima, sa de cv, sociedad anonima de capital variable, sab de cv, sapi de cv, sas, spa, s p a, societa per azioni, nv, naamloze vennootschap, ab, aktiebolag, asa, as, a s, oyj, oy, osakeyhtio, kk, kabushiki kaisha, jsc, joint stock company, joint stock co, jsco, ojsc, open joint stock company, cjsc, closed joint stock company, pjsc, public joint stock company, pjs, private joint stock company, oao, otkrytoe aktsionernoe obshchestvo, zao, zakrytoe aktsionernoe obshchestvo, pao, publichnoe aktsionernoe obshchestvo, ao, aktsionernoe obshchestvo, aktsionerne tovarystvo, aktiengesellshaft, as_, anonim sirketi, a o, tas, sirketi, tbk, pt, bhd, sdn bhd, berhad, sendirian berhad, sal, sak, saog, saoc, psc, se, ad, akcionarsko drustvo, dd, nyrt, zrt, rt, psu, sae
partnership: lp, llp, limited partnership, limited liability partnership, lllp, kg, kommanditgesellschaft, gmbh co kg, gmbh and co kg, ohg, gbr, snc, scs, sca, cv, vof, partnership, kb, sc, sociedad civil
other: ev, eingetragener verein, ek, foundation_, ngo, fgup, federal state unitary enterprise, gup, mup, unitary enterprise, ip, npo, ano, gp, sp, sprl, scrl, eirl, ei, cia, cie, compagnie_, cooperative, coop, genossenschaft, eg, est, establishment, aanstalt, anstalt, stiftung, vzw, asbl
`;

export type LegalForm = { group: string; words: readonly string[] };

const longest: LegalForm[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [group = '', forms = ''] = line.split(':');
    return forms.split(',').map((form) => ({ group, words: form.trim().split(' ') }));
  })
  .filter(({ words }) => !words.some((word) => word.endsWith('_')))
  .sort((one, other) => other.words.length - one.words.length);

const byFirstWord = new Map<string, LegalForm[]>();
for (const form of longest) {
  const first = form.words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
}

/** Long enough to be told from other words even with a slip in it: `Aktiengeselschaft`. */
const longForms = longest.filter(({ words }) => words.length === 1 && (words[0]?.length ?? 0) >= 9);

/** The legal form that is written from a place among the words of a name, the longest one; slips are forgiven where it is long. */
export function legalFormAt(words: readonly string[], at: number): LegalForm | undefined {
  const here = words[at] ?? '';
  const exact = byFirstWord
    .get(here)
    ?.find((form) => form.words.every((word, offset) => words[at + offset] === word));
  const long =
    here.length >= 9 ? longForms.find(({ words: [form = ''] }) => differByOneOrTwo(here, form)) : undefined;
  if (here.length < 3 || (exact && exact.words.length > 1)) return exact;
  return (
    phrases.find((form) => at + form.words.length <= words.length && isNearly(words, at, form)) ??
    exact ??
    long
  );
}

/** Forms of three words and more, which one slip does not hide: `joynt stock company`. */
const phrases = longest.filter(({ words }) => words.length >= 3 && words.join('').length >= 12);

function isNearly(words: readonly string[], at: number, form: LegalForm): boolean {
  let slips = 0;
  for (const [offset, word] of form.words.entries()) {
    const written = words[at + offset] ?? '';
    if (written === word) continue;
    slips += 1;
    if (slips > 1 || word.length < 4 || !differByOneOrTwo(written, word)) return false;
  }
  return true;
}

/** The words that are left where both ends that agree are cut off: a slip leaves two letters at most. */
function differByOneOrTwo(one: string, other: string): boolean {
  const limit = Math.min(one.length, other.length);
  let start = 0;
  while (start < limit && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < limit - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 2;
}
