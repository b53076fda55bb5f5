type Hit = {
  list: string;
  entityId: string;
  listedName: string;
  primaryName: string;
  alias: boolean;
  weak: boolean;
  programs: readonly string[];
  score: number;
  because: readonly string[];
};

/** Each hit on two lines: what was found, and what it rests on. */
export function hitsInWords(name: string, hits: readonly Hit[]): string[] {
  if (hits.length === 0) return [`No hit for ${name}.`];
  return hits.flatMap((hit) => {
    const of = hit.alias ? ` (${hit.weak ? 'weak alias' : 'alias'} of ${hit.primaryName})` : '';
    const programs = hit.programs.length > 0 ? `  ${hit.programs.join(', ')}` : '';
    return [
      `${hit.score.toFixed(4)}  ${hit.list} ${hit.entityId}  ${hit.listedName}${of}${programs}`,
      `        ${hit.because.join('; ')}`,
    ];
  });
}
