/** What a list asks the database for: one item more than `limit`, those before an id. */
export type PageRequest = { limit: number; beforeId: string | undefined };
