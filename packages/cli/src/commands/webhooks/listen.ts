import { randomBytes } from 'node:crypto';
import type { Event } from '@creditplane/sdk';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { openSession } from '../../connection/client.ts';
import { exitCodes } from '../../exit-codes.ts';
import { followEvents } from '../../listening/follow-events.ts';
import { type Forwarded, forwardEvent } from '../../listening/forward-event.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJsonLine, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListenOptions = { forwardTo?: string; type?: string; secret?: string; everyMs: number };

export function listenCommand(surroundings: Surroundings): Command {
  return new Command('listen')
    .description('Print events as they happen and forward each, signed, to a server on this machine')
    .option(
      '--forward-to <url>',
      'where to POST them, http://localhost:3000/webhooks say; absent: only print',
    )
    .option('--type <type>', 'only this type, or a kind such as "application.*"')
    .option(
      '--secret <secret>',
      'whsec_..., to sign with (CREDITPLANE_WEBHOOK_SECRET); absent: a new one, printed',
    )
    .option('--every-ms <number>', 'how often to ask for news', wholeNumber(100, 60_000), 1_000)
    .action(async (listen: ListenOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const { out, err, env } = surroundings;
      const secret = listen.secret ?? (env['CREDITPLANE_WEBHOOK_SECRET'] || newSecret());
      const { forwardTo } = listen;
      if (forwardTo !== undefined && !/^https?:$/.test(URL.parse(forwardTo)?.protocol ?? '')) {
        throw new CliFailure('--forward-to must be an http or https URL.', { exitCode: exitCodes.usage });
      }
      const stop = new AbortController();
      void surroundings.stopSignal().then(() => stop.abort());
      // On the error stream, so that the output holds events and nothing else.
      if (forwardTo) printLines(err, [`Forwarding to ${forwardTo}, signed with ${secret}`]);
      printLines(err, ['Listening. Ctrl-C ends it.']);
      const events = followEvents(client, {
        everyMs: listen.everyMs,
        signal: stop.signal,
        ...(listen.type === undefined ? {} : { type: listen.type }),
      });
      for await (const event of events) {
        const forwarded = forwardTo ? await forwardEvent(event, { url: forwardTo, secret }) : undefined;
        if (options.json) printJsonLine(out, { ...event, ...(forwarded ? { forwarded } : {}) });
        else printLines(out, [lineOf(event, forwarded, surroundings)]);
      }
    });
}

function lineOf(event: Event, forwarded: Forwarded | undefined, surroundings: Surroundings): string {
  const palette = paletteFor(surroundings);
  const { id, type, createdAt, data } = event;
  const subject = `${palette.dim(createdAt)}  ${type}  ${data.aggregateId}  ${data.status}  ${palette.dim(id)}`;
  if (!forwarded) return subject;
  const paint = forwarded.delivered ? palette.good : palette.bad;
  return `${subject}  ${paint(String(forwarded.statusCode ?? forwarded.error))}`;
}

/** Standard Webhooks: 24 to 64 random bytes. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
