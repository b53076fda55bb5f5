/**
 * Who applies together, as one text: the same for the same persons in whatever roles and order, so that swapping primary
 * and co-applicant does not make another application of it.
 */
export function partySetOf(parties: readonly { userId: string }[]): string {
  return parties
    .map(({ userId }) => userId)
    .toSorted()
    .join(' ');
}
