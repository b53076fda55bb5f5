import { createTransport } from 'nodemailer';
import { EmailNotTaken, type EmailSender } from './sender.ts';

const timeoutMs = 15_000;

/**
 * Sends by SMTP. `url`: `smtp://` (STARTTLS where the server offers it) or `smtps://`, with user and password in it. A
 * refusal for good (5xx) of the address or the message is a bounce; all else may be tried again.
 */
export function smtpSender({ url, from }: { url: string; from: string }): EmailSender {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (email) => {
      try {
        await transport.sendMail({ ...email, from });
        return 'sent';
      } catch (error) {
        const { code, responseCode } = codesOf(error);
        const isForGood = responseCode !== undefined && responseCode >= 500;
        if (isForGood && (code === 'EENVELOPE' || code === 'EMESSAGE')) return 'bounced';
        // Not as the cause: what nodemailer throws holds the server's words and the address.
        throw new EmailNotTaken(code, responseCode);
      }
    },
  };
}

function codesOf(error: unknown): { code: string; responseCode: number | undefined } {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
  };
}
