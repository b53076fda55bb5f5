import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fileSender } from '../../../src/contexts/notifications/email/file-sender.ts';
import { renderNotice } from '../../../src/contexts/notifications/email/notices.ts';
import type { OutgoingEmail } from '../../../src/contexts/notifications/email/sender.ts';
import { smtpSender } from '../../../src/contexts/notifications/email/smtp-sender.ts';
import { openHouse } from './notifications-house.ts';

const email: OutgoingEmail = {
  messageId: '<evt_1@notices.creditplane.dev>',
  to: 'operations@lender.example',
  subject: 'Something to do',
  text: 'Please look.\n',
  html: '<p>Please look.</p>',
};
const from = 'creditplane@lender.example';

type Refusal = { at: 'recipient' | 'message'; code: number };

/** A real mail server: takes messages of one user, refuses as it is told. */
async function startMailServer() {
  const taken: string[] = [];
  const refusals: Refusal[] = [];
  const refuse = (at: Refusal['at']): Error | undefined => {
    if (refusals[0]?.at !== at) return undefined;
    const { code } = refusals.shift() ?? { code: 0 };
    return Object.assign(new Error('operations@lender.example is not wanted here'), { responseCode: code });
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'mailer' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('No.')),
    onRcptTo: (_address, _session, done) => done(refuse('recipient')),
    onData: (stream, _session, done) => {
      let message = '';
      stream.on('data', (chunk: Buffer) => {
        message += chunk.toString('utf8');
      });
      stream.on('end', () => {
        const refused = refuse('message');
        if (!refused) taken.push(message);
        done(refused);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    taken,
    refusals,
    url: (user = 'mailer:p%40ss@') => `smtp://${user}127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('e-mail by SMTP', () => {
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  beforeAll(async () => {
    mail = await startMailServer();
  });
  afterAll(() => mail.close());
  afterEach(() => {
    mail.taken.length = 0;
    mail.refusals.length = 0;
  });

  it('reaches the server whole, with its own Message-ID', async () => {
    const sender = smtpSender({ url: mail.url(), from });
    expect(await sender.send(email)).toBe('sent');
    expect(mail.taken[0]).toMatch(/^Message-ID: <evt_1@notices\.creditplane\.dev>\r?$/m);
    expect(mail.taken[0]).toContain('To: operations@lender.example');
    expect(mail.taken[0]).toContain('Content-Type: text/html');
  });

  it.each(['recipient', 'message'] as const)('bounces where the %s is refused for good', async (at) => {
    mail.refusals.push({ at, code: 550 });
    expect(await smtpSender({ url: mail.url(), from }).send(email)).toBe('bounced');
    expect(mail.taken).toEqual([]);
  });

  it('may be tried again where the server is busy, and says so without the address', async () => {
    const sender = smtpSender({ url: mail.url(), from });
    mail.refusals.push({ at: 'recipient', code: 450 });
    const failed: unknown = await sender.send(email).catch((error: unknown) => error);
    expect(String(failed)).toMatch(/EENVELOPE 450/);
    expect(JSON.stringify(failed) + String((failed as Error).stack)).not.toMatch(/lender\.example/);
    expect(await sender.send(email)).toBe('sent');
  });

  it('does not take a wrong password or a silent server for a bounce, and does not tell the password', async () => {
    const wrong: unknown = await smtpSender({ url: mail.url('mailer:guess@'), from })
      .send(email)
      .catch((error: unknown) => error);
    expect(String(wrong)).toMatch(/EAUTH 535/);
    expect(String((wrong as Error).stack)).not.toContain('guess');
    await expect(smtpSender({ url: 'smtp://127.0.0.1:1', from }).send(email)).rejects.toThrow(
      /ECONN|ESOCKET/,
    );
  });
});

describe('e-mail into files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'creditplane-emails-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sender = fileSender({ folder, from });

  it('makes one file a message, however often it is sent, for its owner alone', async () => {
    expect(await sender.send(email)).toBe('sent');
    expect(await sender.send(email)).toBe('sent');
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(file).toMatch(/evt_1.*\.eml$/);
    expect(readFileSync(join(folder, file ?? ''), 'utf8')).toContain('Subject: Something to do');
    expect(statSync(join(folder, file ?? '')).mode & 0o777).toBe(0o600);
  });

  it('bounces for the test person whose mailbox does not exist', async () => {
    expect(await sender.send({ ...email, messageId: '<evt_2@x>', to: 'bounce@test.invalid' })).toBe(
      'bounced',
    );
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('a notice', () => {
  it('says what to do, in text and in HTML that holds no markup of others', () => {
    const { text, html } = renderNotice(
      { kind: 'api_key_expiring', subjectId: 'key_<b>1', expiresAt: '2026-12-24T00:00:00.000Z' },
      'live',
    );
    expect(text).toContain('key_<b>1 in live mode expires at 2026-12-24');
    expect(html).toContain('key_&lt;b&gt;1');
  });
});

describe('notices to staff', () => {
  const disabled = {
    type: 'WebhookEndpointDisabled',
    payload: { webhookEndpointId: 'whe_1', reason: 'failing' },
  };
  const expiring = {
    type: 'ApiKeyExpiring',
    payload: { keyId: 'key_1', expiresAt: '2026-12-24T00:00:00.000Z' },
  };

  const tell = async (operatorEmail: string | undefined, outcome: 'sent' | 'bounced') => {
    const sent: OutgoingEmail[] = [];
    const house = await openHouse({
      ...(operatorEmail === undefined ? {} : { operatorEmail }),
      emailSender: {
        send: async (message) => {
          sent.push(message);
          return outcome;
        },
      },
    });
    const scope = house.tenant();
    await house.happen(scope, 'whe_1', disabled, expiring);
    const about = await house.eventsOf(scope, 'whe_1');
    await house.jobsDone();
    const recorded = await Promise.all(about.map(({ eventId }) => house.eventsOf(scope, `email:${eventId}`)));
    await house.close();
    return { sent, about, recorded: recorded.flat() };
  };

  it('go to the operator address, one an event, and are recorded without it', async () => {
    const { sent, about, recorded } = await tell('ops@lender.example', 'sent');
    expect(sent.map(({ to }) => to)).toEqual(['ops@lender.example', 'ops@lender.example']);
    expect(sent.map(({ messageId }) => messageId).sort()).toEqual(
      about.map(({ eventId }) => `<${eventId}@notices.creditplane.dev>`).sort(),
    );
    expect(recorded.map(({ eventType, payload }) => [eventType, payload])).toEqual([
      [
        'EmailSent',
        { notice: 'webhook_endpoint_disabled', subjectId: 'whe_1', aboutEventId: about[0]?.eventId },
      ],
      ['EmailSent', { notice: 'api_key_expiring', subjectId: 'key_1', aboutEventId: about[1]?.eventId }],
    ]);
    expect(JSON.stringify(recorded)).not.toContain('lender.example');
  });

  it('record a bounce, and go nowhere without an address', async () => {
    const bounced = await tell('bounce@test.invalid', 'bounced');
    expect(bounced.recorded.map(({ eventType }) => eventType)).toEqual(['EmailBounced', 'EmailBounced']);
    const nowhere = await tell(undefined, 'sent');
    expect([nowhere.sent, nowhere.recorded]).toEqual([[], []]);
  });
});
