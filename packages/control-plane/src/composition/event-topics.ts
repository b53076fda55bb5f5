/**
 * The aggregate types of each context, and the events of each: a topic of Kafka for every aggregate type. A consumer reads
 * the topics of what it wants; an event that is in none of these lists is still relayed, and reaches its consumers some
 * seconds late, by the event table.
 */
export const eventsByAggregateType = {
  application: [
    'CreditApplicationCreated',
    'ApplicationProcessingStarted',
    'RiskResultRecorded',
    'ComplianceResultRecorded',
    'ApplicationProcessed',
    'DecisionCorrected',
    'RequirementCreated',
    'RequirementSatisfied',
    'RequirementWaived',
    'RequirementOverdue',
    'ApplicationIncomplete',
    'ApplicationReopened',
    'DecisionDeadlineNeared',
    'DecisionDeadlinePassed',
    'OfferCreated',
    'OfferAccepted',
    'OfferRevoked',
    'OfferSuperseded',
    'OfferExpired',
    'ApplicationExpired',
    'ApplicationWithdrawn',
  ],
  product: ['ProductCreated', 'ProductUpdated', 'ProductRetired'],
  access: ['AccessRecorded'],
  compliance_check: ['ComplianceCheckStarted', 'ComplianceCheckPassed', 'ComplianceCheckCompleted'],
  compliance_case: ['CaseOpened', 'CaseResolved'],
  watchlist_version: ['WatchlistUpdated', 'WatchlistStale'],
  settings: ['ConfigurationUpdated'],
  settings_proposal: [
    'SettingsProposed',
    'SettingsProposalApproved',
    'SettingsProposalRejected',
    'SettingsProposalExpired',
  ],
  flag: ['FlagChanged'],
  test_clock: ['TestClockCreated', 'TestClockAdvanced'],
  tenant: ['LiveModeActivated'],
  creditor: ['CreditorRegistered', 'CreditorUpdated', 'CreditorArchived'],
  api_key: ['ApiKeyCreated', 'ApiKeyUpdated', 'ApiKeyRotated', 'ApiKeyExpiring', 'ApiKeyRevoked'],
  member: ['MemberInvited', 'MemberRolesChanged', 'MemberRemoved'],
  webhook_endpoint: [
    'WebhookEndpointCreated',
    'WebhookEndpointUpdated',
    'WebhookEndpointDisabled',
    'WebhookEndpointSecretRotated',
    'WebhookRecoveryStarted',
    'WebhookEndpointDeleted',
  ],
  webhook_delivery: ['WebhookDeliveryFailed'],
  email: ['EmailSent', 'EmailBounced', 'EmailFailed'],
  provider_request: ['ProviderDataRequested', 'ProviderDataReceived', 'ProviderDataArrivedLate'],
  provider: ['ProviderHealthChanged'],
  service: ['ServiceHealthCheck'],
  risk_assessment: ['RiskAssessmentStarted', 'RiskAssessmentCompleted'],
  risk_policy: [
    'RiskPolicyPushed',
    'RiskPolicyPublicationRequested',
    'RiskPolicyPublicationRefused',
    'RiskPolicyPublished',
    'RiskPolicyRetired',
    'RiskPolicyTrialSet',
  ],
  user: ['UserCreated', 'UserUpdated'],
  consent: ['ConsentGranted', 'ConsentRevoked'],
  duplicate_link: ['DuplicateLinked', 'DuplicateDismissed'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const aggregateTypes: readonly string[] = Object.keys(eventsByAggregateType);

/** The aggregate types of these events. */
export function aggregateTypesOf(eventTypes: readonly string[] | 'all'): string[] {
  return Object.entries(eventsByAggregateType).flatMap(([aggregateType, events]) =>
    eventTypes === 'all' || events.some((event) => eventTypes.includes(event)) ? [aggregateType] : [],
  );
}
