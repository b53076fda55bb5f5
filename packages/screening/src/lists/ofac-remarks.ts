import { countryCode } from './countries.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, type EntityDraft } from './listed-entity.ts';

/** Papers by the words with which their remark begins, then the number, then `(country)`. */
const paper =
  /^(?:alt\. )?(passport|national id no\.|national foreign id number|ssn|cedula no\.|identification number|tax id no\.|nit #|rfc|r\.f\.c\.|c\.u\.r\.p\.|registration id|registration number|driver's license no\.|vessel registration identification|stateless person id card|residency number|d\.n\.i\.|birth certificate number|travel document number|aircraft mode s transponder code|folio mercantil no\.|company number|swift\/bic)\s*:?\s*(?:imo\s+)?([^\s;(]+(?:\s+[A-Z0-9-]+)*)(?:\s*\(([^)]*)\))?/i;

/** Reads the facts out of the remarks of an entry: `DOB 1958; nationality Indonesia; Passport A123 (Iraq); a.k.a. 'BNC'.` */
export function readRemarks(remarks: string, draft: EntityDraft): void {
  for (const part of remarks.replace(/\.$/, '').split(/;\s*/)) {
    const born = /^(?:alt\. )?DOB (.+)$/.exec(part);
    if (born) {
      addOnce(draft.birthDates, listDate(born[1] ?? ''));
      continue;
    }
    const belongs = /^(?:alt\. )?(?:nationality|citizen) (.+)$/.exec(part);
    if (belongs) {
      addOnce(draft.countries, countryCode(belongs[1] ?? ''));
      continue;
    }
    const alias = /^(?:alt\. )?(?:a\.k\.a\.|f\.k\.a\.|n\.k\.a\.)\s+['"](.+)['"]$/.exec(part);
    if (alias) {
      addName(draft, alias[1] ?? '', 'weak');
      continue;
    }
    const found = paper.exec(part);
    if (found) {
      const country = countryCode(found[3] ?? '');
      draft.documents.push({
        type: (found[1] ?? '').replace(/ no\.$/i, ''),
        number: found[2] ?? '',
        ...(country === undefined ? {} : { country }),
      });
    }
  }
  draft.remarks = draft.remarks === undefined ? remarks : `${draft.remarks}; ${remarks}`;
}
