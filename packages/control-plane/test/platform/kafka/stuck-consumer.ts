import { openProcess, recorder } from '../event-bus-house.ts';
import { type kafkaSettings, runOverKafka } from './kafka-house.ts';

/** A process of its own, to be killed: it takes a batch, writes its effects and never commits. */
type Given = { url: string; settings: ReturnType<typeof kafkaSettings>; consumer: string };
const { url, settings, consumer } = JSON.parse(process.env['STUCK_CONSUMER'] ?? '{}') as Given;

const reaction = recorder(consumer, { batchSize: 5 });
runOverKafka(
  openProcess(url),
  {
    ...reaction,
    react: async (events, work) => {
      await reaction.react(events, work);
      process.send?.('holding');
      await new Promise(() => {});
    },
  },
  settings,
);
