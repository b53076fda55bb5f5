import {
  type AprCalculation,
  calculateApr,
  type DatedSeries,
  parseInterval,
} from '../../src/regulation-z/index.ts';

/** `24x230@1978-02-10/month`, several by spaces. */
export function written(text: string): DatedSeries[] {
  return text.split(' ').map((one) => {
    const parts = /^(?:(\d+)x)?([\d.]+)@([\d-]+)(?:\/(\w+))?$/.exec(one);
    const [, count = '1', amount = '', date = '', word] = parts ?? [];
    const every = word === undefined ? undefined : parseInterval(word);
    return { amount, date, count: Number(count), ...(every ? { every } : {}) };
  });
}

/** The calculation of advances and payments so written; throws where there is none. */
export function calculated(advances: string, payments: string, termBegins?: string): AprCalculation {
  const result = calculateApr({
    advances: written(advances),
    payments: written(payments),
    ...(termBegins ? { termBegins } : {}),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.calculation;
}
