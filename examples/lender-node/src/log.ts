/** Ids and states only: nothing that an applicant typed is ever logged. */
export type Log = (message: string, facts: Readonly<Record<string, string>>) => void;
