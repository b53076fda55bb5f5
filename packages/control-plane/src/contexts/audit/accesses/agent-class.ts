/** What kind of program called. The whole User-Agent would tell persons apart; its kind does not. */
export const agentClasses = ['sdk', 'browser', 'tool', 'other', 'none'] as const;
export type AgentClass = (typeof agentClasses)[number];

export function agentClassOf(userAgent: string | undefined): AgentClass {
  if (!userAgent) return 'none';
  if (/^creditplane-/.test(userAgent)) return 'sdk';
  if (/^(curl|wget|httpie|postmanruntime|insomnia)\b/i.test(userAgent)) return 'tool';
  if (/^mozilla\//i.test(userAgent)) return 'browser';
  return 'other';
}
