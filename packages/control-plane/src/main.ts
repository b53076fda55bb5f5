import { ConfigError } from './composition/config.ts';
import { startServer } from './composition/serve.ts';

/** The program: reads its environment, starts, stops on SIGINT and SIGTERM. The CLI's `serve` is the same with flags. */
async function main(): Promise<void> {
  const server = await startServer();
  console.log(JSON.stringify({ url: server.url, database: server.database, bootMs: server.bootMs }));
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
