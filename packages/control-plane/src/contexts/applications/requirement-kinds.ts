/** What a person may ask an applicant for. Checks may ask for kinds of their own. */
export const requirementKinds = [
  'identity_document',
  'proof_of_address',
  'proof_of_income',
  'bank_statement',
  'other_document',
] as const;
