/**
 * What was found: an entry changed, an entry gone, an entry where it does not belong, a chain that does not end at its
 * head, a chain made anew under a signed checkpoint, or a checkpoint that nobody here signed.
 */
export type ChainFault =
  | 'altered'
  | 'missing'
  | 'reordered'
  | 'head_mismatch'
  | 'rewritten'
  | 'checkpoint_forged';

export type ChainVerification =
  | {
      valid: true;
      entries: number;
      head: string;
      /** Signed checkpoints that the chain was held against. */
      checkpoints: number;
    }
  | {
      valid: false;
      /** Entries that were read and found whole before the break. */
      entries: number;
      /** Sequence of the first entry that is wrong or not there. */
      brokenAt: number;
      fault: ChainFault;
      why: string;
    };
