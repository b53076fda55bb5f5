const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that many organisations have in their names: they tell little about which one is meant. */
export const genericWords = words(`
bank banks banking banco banque banca bankasi group grupo groupe gruppe gruppa company companies co holding holdings international internacional internationale
industries industry industrial industria industrias trading trade trades traders services service servicios solutions enterprises enterprise
entreprise empresa empresas unternehmen investment investments investissement inversiones invest finance financial financiera financiere
development desarrollo construction constructions constructora construcciones constructors contracting contractors engineering engineers technology technologies
technical technological tech technics systems system energy power electric oil gas petroleum petrochemical pipeline refinery shipping ship ships maritime marine
navigation transport transportation transportes logistics logistic cargo freight import imports export exports importadora exportadora
general national nacional nationale global world worldwide central center centre centro zentrum tsentr association asociacion assoc
foundation fundacion fondation institute instituto institut university universidad college ministry department dept office agency agencia bureau
organization organisation organizatsiya society societe sociedad union federation council committee front movement party army forces force brigade
battalion academy school hospital media press news medical medicine military defense defence aviation airlines airline airways air aero
fund funds fonds trust capital partners partner management insurance securities real estate properties property motors motor motori
electronics electronic pharma pharmaceutical pharmaceuticals foods food mining mines steel metal metals chemical chemicals textile textiles
consulting consultants commercial comercial comercializadora inmobiliaria distribuidora agropecuaria agricola ganadera research science sciences scientific
production productions products product manufacturing factory works plant zavod kombinat business commerce exchange money
railway railroad rail telecom telecommunications communications communication network networks digital data software
brothers sons bros project projects program supply supplies equipment machinery machine materials material corporation
new united first public state people peoples republic islamic democratic personal private security special asset assets health wealth care
obshchestvennaya oblastnaya gosudarstvennoe nauchno nauchnyy issledovatelskiy institutut predpriyatie
`);

/** Short forms of such words. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international', int: 'international', natl: 'national', nat: 'national', mfg: 'manufacturing', mgmt: 'management', dept: 'department',
    assoc: 'association', assn: 'association', bros: 'brothers', svc: 'services', svcs: 'services', tech: 'technology', univ: 'university', inst: 'institute',
    govt: 'government', ind: 'industries', inds: 'industries', ent: 'enterprises', dev: 'development', eng: 'engineering', engg: 'engineering',
    hldg: 'holding', hldgs: 'holdings', grp: 'group', bk: 'bank', fin: 'finance', ctr: 'center', centre: 'center', org: 'organization', organisation: 'organization',
    us: 'unitedstates', usa: 'unitedstates', uk: 'unitedkingdom', uae: 'unitedarabemirates', ussr: 'sovietunion', dprk: 'northkorea', prc: 'china', st: 'saint',
  }),
); // biome-ignore format: a table

/** Names of places of several words, which count as one. */
export const placePhrases: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b/g, 'unitedstates'],
  [/\bunited kingdom\b/g, 'unitedkingdom'],
  [/\bunited arab emirates\b/g, 'unitedarabemirates'],
  [/\bsoviet union\b/g, 'sovietunion'],
  [/\b(north|south) korea\b/g, '$1korea'],
  [/\bsaudi arabia\b/g, 'saudiarabia'],
  [/\bhong kong\b/g, 'hongkong'],
  [/\bnew york\b/g, 'newyork'],
  [/\bnew zealand\b/g, 'newzealand'],
  [/\bsouth africa\b/g, 'southafrica'],
  [/\bsri lanka\b/g, 'srilanka'],
  [/\bnorth america\b/g, 'northamerica'],
];

/** Countries, regions and great cities: they part one branch from another, but many names have them. */
export const places = words(`
unitedstates unitedkingdom unitedarabemirates sovietunion northkorea southkorea saudiarabia hongkong newyork newzealand southafrica srilanka northamerica
america american asia asian africa african europe european eurasia eurasian arab arabian arabia gulf pacific atlantic baltic balkan caribbean
east eastern west western north northern south southern middle
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize bolivia bosnia
brazil brasil bulgaria burma cambodia cameroon canada chad chile china chinese colombia congo croatia cuba cubana cyprus czech denmark deutschland egypt
england eritrea espana estonia ethiopia finland france georgia german germany ghana greece guatemala guinea haiti honduras hungary india indian
indonesia iran iranian iraq iraqi ireland israel italia italy jamaica japan jordan kazakhstan kenya korea korean kosovo kuwait kyrgyzstan laos latvia
lebanon lebanese liberia libya libyan lithuania luxembourg macau malaysia mali malta mexico mexicana moldova mongolia montenegro morocco
mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman osterreich pakistan palestine palestinian panama
paraguay peru philippines poland portugal qatar romania russia russian rossiya rossii rwanda schweiz senegal serbia singapore slovakia
slovenia somalia spain sudan suisse sweden swiss switzerland syria syrian taiwan tajikistan tanzania thailand tunisia turkey turkiye turkmenistan
uganda ukraine ukrainian uruguay uzbekistan venezuela vietnam yemen yemeni zambia zimbabwe
london paris berlin moscow moskva petersburg tehran dubai beijing shanghai damascus baghdad beirut havana caracas bogota cali medellin
atlanta boston chicago cleveland dallas houston phoenix miami toronto sydney tokyo istanbul cairo kabul karachi geneva zurich frankfurt hamburg
munich vienna madrid barcelona milan rome amsterdam brussels
`);

/** Words that are written or left out at will. */
export const fillers = words(
  'the of and for in on at to de del der die das des du la le les el los las y et und e di da do for al a an com net www',
);
