import { describe, expect, it } from 'vitest';
import { calculated } from '../written-transaction.ts';

/** 12 CFR 1026 Appendix J (c): its own examples. */
const examples = [
  {
    paragraph: '(c)(1)(i), monthly payments, regular first period',
    advances: '5000@1978-01-10',
    payments: '24x230@1978-02-10/month',
    found: { apr: '9.69', unitPeriodName: 'month', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(1)(ii), monthly payments, long first period',
    advances: '6000@1978-02-10',
    payments: '36x200@1978-04-01/month',
    found: { apr: '11.82', unitPeriodName: 'month', oddFraction: '19/30', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(1)(iii), semimonthly payments, short first period',
    advances: '5000@1978-02-23',
    payments: '24x219.17@1978-03-01/semimonth',
    found: { apr: '10.34', unitPeriodName: 'semimonth', oddFraction: '6/15', unitPeriods: 0 },
  },
  {
    paragraph: '(c)(1)(iv), quarterly payments, long first period',
    advances: '10000@1978-05-23',
    payments: '40x385@1978-10-01/quarter',
    found: { apr: '8.97', unitPeriodName: 'quarter', oddFraction: '39/90', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(1)(v), weekly payments, long first period',
    advances: '500@1978-03-20',
    payments: '30x17.60@1978-04-21/week',
    found: { apr: '14.96', unitPeriodName: 'week', oddFraction: '4/7', unitPeriods: 4 },
  },
  {
    paragraph: '(c)(2)(i), monthly payments, irregular first payment',
    advances: '5000@1978-01-10',
    payments: '250@1978-02-10 23x230@1978-03-10/month',
    found: { apr: '10.08', unitPeriodName: 'month', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(2)(ii), payments every 4 weeks, long first period, irregular first payment',
    advances: '400@1978-03-18',
    payments: '39.50@1978-04-20 11x38.31@1978-05-18/4week',
    found: { apr: '28.50', unitPeriodName: '4week', oddFraction: '5/28', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(3)(i), monthly payments, irregular final payment',
    advances: '5000@1978-01-10',
    payments: '23x230@1978-02-10/month 280@1980-01-10',
    found: { apr: '10.50', unitPeriodName: 'month', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(3)(ii), payments every 2 weeks, short first period, irregular final payment',
    advances: '200@1978-04-03',
    payments: '19x9.50@1978-04-11/2week 30@1979-01-02',
    found: { apr: '12.22', unitPeriodName: '2week', oddFraction: '8/14', unitPeriods: 0 },
  },
  {
    paragraph: '(c)(4)(i), monthly payments, irregular first and final payment',
    advances: '5000@1978-01-10',
    payments: '250@1978-02-10 22x230@1978-03-10/month 280@1980-01-10',
    found: { apr: '10.90', unitPeriodName: 'month', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(4)(ii), payments every 2 months, short first period, irregular first and final payment',
    advances: '8000@1978-01-10',
    payments: '449.36@1978-03-01 18x465@1978-05-01/2month 200@1981-05-01',
    found: { apr: '7.30', unitPeriodName: '2month', unitPeriods: 0 },
  },
  {
    paragraph: '(c)(5)(i), single payment, less than a year, in days',
    advances: '1000@1978-01-03',
    payments: '1080@1978-09-15',
    found: { apr: '11.45', unitPeriodName: '255day', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(5)(ii), single payment, less than a year, in exact months',
    advances: '1000@1978-07-15',
    payments: '1044@1979-01-15',
    found: { apr: '8.80', unitPeriodName: 'halfyear', oddFraction: '0', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(5)(iii), single payment, more than a year, its fraction in exact months',
    advances: '1000@1978-01-17',
    payments: '1135.19@1979-07-17',
    found: { apr: '8.76', unitPeriodName: 'year', oddFraction: '6/12', unitPeriods: 1 },
  },
  {
    paragraph: '(c)(5)(iv), single payment, exactly 2 years',
    advances: '1000@1978-01-03',
    payments: '1240@1980-01-03',
    found: { apr: '11.36', unitPeriodName: 'year', oddFraction: '0', unitPeriods: 2 },
  },
  {
    paragraph: '(c)(6)(i), skipped payments, every 4 weeks',
    advances: '2135@1978-01-25',
    payments: '9x100@1978-02-20/4week 6x100@1978-11-13/4week 6x100@1979-05-14/4week 3x100@1979-11-12/4week',
    found: { apr: '12.00', unitPeriodName: '4week', oddFraction: '26/28', unitPeriods: 0 },
  },
  {
    paragraph: '(c)(7)(i), construction loan of three advances',
    advances: '20000@1979-04-10 20000@1979-06-12 20000@1979-09-18',
    payments: '240x612.36@1979-12-10/month',
    found: { apr: '10.25', unitPeriodName: 'month', oddFraction: '0', unitPeriods: 8 },
  },
] as const;

describe('the examples of 12 CFR 1026 Appendix J', () => {
  it.each(examples)('$paragraph', ({ advances, payments, found }) => {
    const { unitPeriods, ...rest } = found;
    expect(calculated(advances, payments)).toMatchObject({ ...rest, firstPayment: { unitPeriods } });
  });
});

/** Of another implementation, FSharp.Finance.Personal, which checked them with a spreadsheet. */
describe('vectors of another implementation', () => {
  it.each([
    ['10000@1978-06-23', '40x385@1978-10-01/quarter', '9.15'],
    ['10000@1978-07-23', '40x385@1978-10-01/quarter', '9.32'],
    ['1000@2023-10-26', '5x220@2023-11-30/day', '94.15'],
    ['1000@2023-10-28', '5x250@2023-11-30/week', '176.52'],
    ['1000@2023-11-23', '5x250@2023-11-30/week', '412.40'],
    ['1000@2023-11-24', '5x250@2023-11-30/week', '434.30'],
    ['1000@2023-10-26', '5x500@2023-11-30/year', '78.34'],
  ])('%s repaid by %s bears %s %%', (advances, payments, apr) => {
    expect(calculated(advances, payments).apr).toBe(apr);
  });
});
