const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as lists write it, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `14 Mar 1968`, `Mar 1968`, `1968`, `14/03/1968`,
 * `1968-03-14`, `00/00/1968`. `circa 1968` becomes the years about it, `1968 to 1970` a range. Undefined for anything else.
 */
export function listDate(text: string): string | undefined {
  const value = text.trim().replace(/\.$/, '');
  const range = /^(.+?)\s+(?:to|-)\s+(.+)$/i.exec(value);
  if (range) return rangeOf(listDate(range[1] ?? ''), listDate(range[2] ?? ''));
  const about = /^(?:circa|approximately|approx\.?|c\.?|about)\s+(.+)$/i.exec(value);
  if (about) {
    const year = Number(listDate(about[1] ?? '')?.slice(0, 4));
    return Number.isInteger(year) && year > 0 ? `${year - 1}/${year + 1}` : undefined;
  }
  return isoDate(value) ?? spokenDate(value) ?? numericDate(value);
}

function rangeOf(from: string | undefined, to: string | undefined): string | undefined {
  return from !== undefined && to !== undefined ? `${from.split('/')[0]}/${to.split('/').at(-1)}` : undefined;
}

function isoDate(value: string): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value)?.[0];
}

function spokenDate(value: string): string | undefined {
  const match = /^(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\s+(\d{4})$/.exec(value);
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  const day = match[1] === undefined ? '' : `-${match[1].padStart(2, '0')}`;
  return `${match[3]}-${String(month).padStart(2, '0')}${day}`;
}

/** Day first, as the United Kingdom and the European Union write it; a part of zeros is one that is not known. */
function numericDate(value: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value) ?? [];
  if (year === '' || Number(month) > 12 || Number(day) > 31) return undefined;
  if (Number(month) === 0) return year;
  const toMonth = `${year}-${month.padStart(2, '0')}`;
  return Number(day) === 0 ? toMonth : `${toMonth}-${day.padStart(2, '0')}`;
}
