export { Creditplane } from './client.ts';
export type { CreditplaneOptions } from './client-options.ts';
export { CreditplaneError, type FieldMistake } from './errors/creditplane-error.ts';
export {
  AbortedError,
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors/kinds.ts';
export { operationRoutes } from './generated/operations.ts';
export type { List, Page } from './pages/list.ts';
export type {
  Activated,
  Activation,
  ApiKey,
  ApiKeyWithSecret,
  CreateApiKeyParams,
  CreateCreditorParams,
  CreateMemberKeyParams,
  Creditor,
  DeadLetter,
  DeadLetterDetail,
  DeadLetterRelease,
  Flag,
  GetSettingsParams,
  InviteMemberParams,
  ListApiKeysParams,
  ListCreditorsParams,
  ListDeadLettersParams,
  ListMembersParams,
  ListSettingsChangesParams,
  ListSettingsProposalsParams,
  Member,
  ProposeSettingsParams,
  RotateApiKeyParams,
  SetFlagParams,
  Settings,
  SettingsChange,
  SettingsProposal,
  UpdateApiKeyParams,
  UpdateCreditorParams,
  UpdateMemberParams,
  UpdateSettingsParams,
} from './resources/admin.ts';
export type {
  DecisionReport,
  FunnelReport,
  ProviderReport,
  ReportGrouping,
  ReportParams,
  TimeToDecisionReport,
} from './resources/analytics.ts';
export type { Application, ApplicationStatus, CreateApplicationParams } from './resources/application.ts';
export type {
  ApplicationDraft,
  CreateDraftParams,
  ListDraftsParams,
  ReplaceDraftParams,
  SubmitDraftParams,
} from './resources/application-drafts.ts';
export type {
  CorrectDecisionParams,
  DecideApplicationParams,
  Decision,
  ListApplicationsParams,
  ReopenApplicationParams,
  Requirement,
  SendBackApplicationParams,
  TimelineEntry,
  WaiveRequirementParams,
  WithdrawApplicationParams,
} from './resources/applications.ts';
export type {
  AuditEntry,
  AuditPublicKey,
  AuditVerification,
  ListAuditEntriesParams,
} from './resources/audit.ts';
export type {
  AprCalculation,
  ComplianceCase,
  ComplianceCheck,
  ComplianceCheckDetail,
  CreateAprCalculationParams,
  ImportWatchlistParams,
  ListComplianceCasesParams,
  ListComplianceChecksParams,
  RateCap,
  ReportWatchlistFailureParams,
  ResolveComplianceCaseParams,
  Screening,
  ScreeningBatch,
  ScreenNameParams,
  ScreenNamesParams,
  Watchlist,
  WatchlistDifference,
  WatchlistDifferenceParams,
  WatchlistImport,
  WatchlistVersion,
} from './resources/compliance.ts';
export type { Consent, CreateConsentParams, ListConsentsParams } from './resources/consents.ts';
export type {
  AcceptOfferParams,
  CreateProductParams,
  ListOffersParams,
  ListProductsParams,
  ListProductVersionsParams,
  Offer,
  OfferDetail,
  Product,
  ProductVersion,
  UpdateProductParams,
} from './resources/credit.ts';
export { DecisionPendingError } from './resources/decision-pending-error.ts';
export type { WaitOptions } from './resources/decision-wait.ts';
export type { DuplicateLink, ListDuplicatesParams } from './resources/duplicates.ts';
export type {
  Delivery,
  DeliveryWithAttempts,
  Event,
  ListDeliveriesParams,
  ListEventsParams,
} from './resources/events.ts';
export type { Health, HealthCheck } from './resources/health.ts';
export type {
  ListProviderRequestsParams,
  Provider,
  ProviderRequest,
  RevealedProviderAnswer,
  RevealProviderAnswerParams,
} from './resources/providers.ts';
export type {
  ListRiskAssessmentsParams,
  ListRiskPoliciesParams,
  PublishRiskPolicy,
  RiskAssessment,
  RiskAssessmentDetail,
  RiskPolicy,
  RiskPolicyTrial,
  RiskPolicyWithSource,
  RiskReplay,
  RiskShadowAssessment,
  SetRiskPolicyTrial,
} from './resources/risk.ts';
export type {
  AdvanceTestClockParams,
  CreateTestClockParams,
  ListTestClocksParams,
  TestClock,
} from './resources/test-clocks.ts';
export type {
  CreateUserParams,
  ListRevealsParams,
  ListUsersParams,
  ListUserVersionsParams,
  Reveal,
  RevealedUser,
  RevealUserParams,
  SearchUsersParams,
  UpdateUserOptions,
  UpdateUserParams,
  User,
  UserVersion,
  UserVersionDetail,
} from './resources/users.ts';
export type {
  CreateWebhookEndpointParams,
  ListWebhookEndpointsParams,
  RecoverWebhooksParams,
  RotateWebhookSecretParams,
  UpdateWebhookEndpointParams,
  WebhookEndpoint,
  WebhookEndpointStats,
  WebhookEndpointStatsParams,
  WebhookEndpointWithSecret,
  WebhookPing,
  WebhookRecovery,
} from './resources/webhook-endpoints.ts';
export type { Call, OperationId, OperationInputs } from './transport/operation.ts';
export type { RequestOptions } from './transport/transport.ts';
export { apiVersion, sdkVersion } from './version.ts';
export * from './webhooks/index.ts';
