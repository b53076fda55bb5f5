import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { EmailSender } from './sender.ts';

/** The test person whose mailbox does not exist. */
const bouncingAddress = 'bounce@test.invalid';

/** Writes each message as an .eml file, readable by its owner only, where no mail server is named. Sent twice, it is one file. */
export function fileSender({ folder, from }: { folder: string; from: string }): EmailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (email) => {
      if (email.to.toLowerCase() === bouncingAddress) return 'bounced';
      const { message } = await transport.sendMail({
        ...email,
        from,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${email.messageId.replace(/[^\w.-]+/g, '_')}.eml`);
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, message as Buffer, { mode: 0o600 });
      await rename(draft, file);
      return 'sent';
    },
  };
}
