import type { InputDocument } from '../document/input-document.ts';
import { featureSources } from '../document/names.ts';
import { offerSource, scoreSource } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { TableDocument } from '../document/table-document.ts';
import { cellMistake, isOfType } from './cell-test.ts';
import { checkRows } from './check-rows.ts';

type Declared = Readonly<Record<string, InputDocument>>;
type At = (path: DocumentPath, message: string) => PolicyMistake;

const reservedNames: readonly string[] = [...featureSources, offerSource, scoreSource];

/** Tables that name what there is not, that leave a gap, or whose rows overlap or are never reached. */
export function checkTables(
  { tables = {} }: PolicyDocument,
  declared: Declared,
  source: PolicySource,
): readonly PolicyMistake[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    if (reservedNames.includes(name)) {
      return [
        source.mistakeAtKey(['tables'], name, `"${name}" is a source of inputs: name the table otherwise`),
      ];
    }
    const at: At = (path, message) => source.mistakeAt(['tables', name, ...path], message);
    const mistakes = [...checkOutputs(table, at), ...checkCells(table, declared, at)];
    return mistakes.length > 0 ? mistakes : checkRows(table, declared, at);
  });
}

function checkOutputs({ hit, outputs, rows, otherwise }: TableDocument, at: At): readonly PolicyMistake[] {
  const names = Object.keys(outputs);
  if (names.length === 0) return [at(['outputs'], 'a table needs an output')];
  const collecting = Object.entries(outputs).flatMap(([name, { type, collect }]) => {
    const path = ['outputs', name];
    if ((hit === 'collect') !== (collect !== undefined)) {
      return [at(path, `an output has "collect" where the hit policy is collect, and only there`)];
    }
    const isNumber = type === 'int' || type === 'double';
    return collect !== undefined && collect !== 'count' && !isNumber
      ? [at([...path, 'collect'], `a ${type} has no ${collect}`)]
      : [];
  });
  const given = [
    ...rows.map(({ then }, index) => ({ gives: then, path: ['rows', index, 'then'] as DocumentPath })),
    ...(otherwise === undefined ? [] : [{ gives: otherwise, path: ['otherwise'] as DocumentPath }]),
  ];
  return [...collecting, ...given.flatMap(({ gives, path }) => checkGiven(gives, path, outputs, at))];
}

function checkGiven(
  gives: Readonly<Record<string, unknown>>,
  path: DocumentPath,
  outputs: TableDocument['outputs'],
  at: At,
): readonly PolicyMistake[] {
  const missing = Object.entries(outputs)
    .filter(([name, { collect }]) => collect !== 'count' && !Object.hasOwn(gives, name))
    .map(([name]) => at(path, `it does not give "${name}"`));
  const wrong = Object.entries(gives).flatMap(([name, value]) => {
    const declared = outputs[name];
    if (declared === undefined) return [at([...path, name], `the table has no output "${name}"`)];
    return isOfType(value, declared.type)
      ? []
      : [at([...path, name], `${JSON.stringify(value)} is no ${declared.type}`)];
  });
  return [...missing, ...wrong];
}

function checkCells({ rows }: TableDocument, declared: Declared, at: At): readonly PolicyMistake[] {
  return rows.flatMap(({ id, when }, index) => [
    ...Object.entries(when).flatMap(([feature, cell]) => {
      const path = ['rows', index, 'when', feature];
      const declaration = declared[feature];
      if (declaration === undefined) {
        return [at(path, `unknown feature "${feature}": declare it under inputs`)];
      }
      const wrong = cellMistake(cell, declaration);
      return wrong === undefined ? [] : [at(path, wrong)];
    }),
    ...(rows.findIndex((other) => other.id === id) < index
      ? [at(['rows', index, 'id'], `the id "${id}" is given twice`)]
      : []),
  ]);
}
