import pg from 'pg';

/** One statement on a connection of its own, as the superuser that the address names: for tests to look behind. */
export async function queryOnce<Row extends pg.QueryResultRow>(
  connectionString: string,
  statement: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
