const chunkBytes = 64 * 1024;

/**
 * Lines as a stream of bytes: made as the reader takes them, a chunk in memory at a time. Where they break off, so does
 * the answer, in a way that the reader can tell from its end.
 */
export function streamOfLines(
  lines: AsyncIterable<string>,
  onBreak: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const source = lines[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          let text = '';
          while (text.length < chunkBytes) {
            const next = await source.next();
            if (next.done) {
              if (text !== '') controller.enqueue(Buffer.from(text));
              controller.close();
              return;
            }
            text += `${next.value}\n`;
          }
          controller.enqueue(Buffer.from(text));
        } catch (error) {
          onBreak(error);
          controller.error(error);
        }
      },
      cancel: async () => {
        await source.return?.();
      },
    },
    // Nothing is read before somebody asks.
    { highWaterMark: 0 },
  );
}
