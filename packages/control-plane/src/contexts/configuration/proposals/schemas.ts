import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { effectiveAtSchema, wantedSettingsSchema } from '../settings/schemas.ts';
import { subjectIdSchema } from '../settings/subject.ts';

const statuses = ['proposed', 'scheduled', 'applied', 'rejected', 'expired'] as const;

export const proposalExample = {
  id: 'spr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'live' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  status: 'proposed' as const,
  changes: { offerValidityDays: 14 },
  subjectId: null,
  effectiveAt: '2026-12-01T00:00:00.000Z',
  expiresAt: '2026-11-29T09:30:00.000Z',
  proposedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
  decidedBy: null,
  decidedAt: null,
  settingsVersion: null,
};

/** A change of settings that waits for a second person or for its hour. */
export const proposalSchema = z
  .object({
    id: idSchema('settingsProposal'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    status: z.enum(statuses).openapi({
      description:
        'Open. proposed: waits for a second person. scheduled: settled, waits for its hour. applied: in force. rejected, expired: it came to nothing.',
    }),
    changes: z.record(z.string(), z.unknown()),
    subjectId: z.string().nullable(),
    effectiveAt: timestampSchema.nullable().openapi({ description: 'null: as soon as it is approved.' }),
    expiresAt: timestampSchema.openapi({ description: 'Until when it may be approved.' }),
    proposedBy: z.string(),
    decidedBy: z.string().nullable(),
    decidedAt: timestampSchema.nullable(),
    settingsVersion: z.int().nullable().openapi({ description: 'The version of the settings that it made.' }),
  })
  .openapi('SettingsProposal', { example: proposalExample });

export const proposalPageSchema = pageOf(proposalSchema, 'SettingsProposalPage');

export const proposeSettingsSchema = z
  .strictObject({
    changes: wantedSettingsSchema,
    subjectId: subjectIdSchema.optional(),
    effectiveAt: effectiveAtSchema.optional(),
  })
  .openapi('ProposeSettings', {
    example: { changes: { offerValidityDays: 14 }, effectiveAt: '2026-12-01T00:00:00.000Z' },
  });

export const proposalQuerySchema = z.strictObject({
  ...pageQueryShape,
  status: z.enum(statuses).optional(),
});

export const proposalParamsSchema = z.object({ proposalId: idSchema('settingsProposal') });

export type ProposalResource = z.output<typeof proposalSchema>;
