// Generated from the control plane’s golden events and its catalogue of test persons by `npx pnpm@12 openapi`. Do not edit.

export const goldenWebhooks = {
  "api_key.expiring": {
    "type": "api_key.expiring",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0085zfh8drxzafs",
      "eventType": "ApiKeyExpiring",
      "aggregateId": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "expiring",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.accepted": {
    "type": "application.accepted",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00ax4azhpr24emf",
      "eventType": "OfferAccepted",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "accepted",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.action_required": {
    "type": "application.action_required",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009dr42f1pqgz01",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "action_required",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.approved": {
    "type": "application.approved",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00btknaebtdkd5m",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "approved",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.counteroffered": {
    "type": "application.counteroffered",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00a0yet5vewzedn",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "counteroffered",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.created": {
    "type": "application.created",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e008sqye8h8ra40s",
      "eventType": "CreditApplicationCreated",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "submitted",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.decision_due_soon": {
    "type": "application.decision_due_soon",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e008f44mjfxebja3",
      "eventType": "DecisionDeadlineNeared",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "referred",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.decision_overdue": {
    "type": "application.decision_overdue",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00b2vf8rh64vvdw",
      "eventType": "DecisionDeadlinePassed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "referred",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.declined": {
    "type": "application.declined",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00a087f448g5nbh",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "declined",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.expired": {
    "type": "application.expired",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00bwt2h2jzjxr07",
      "eventType": "ApplicationExpired",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "expired",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.incomplete": {
    "type": "application.incomplete",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0087twk4v6bgsmf",
      "eventType": "ApplicationIncomplete",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "incomplete",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.processing": {
    "type": "application.processing",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00byqcf8x0szmq0",
      "eventType": "ApplicationProcessingStarted",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "processing",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.referred": {
    "type": "application.referred",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009jknymrv5dfst",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "referred",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.reopened": {
    "type": "application.reopened",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0098yqs3rty5bxs",
      "eventType": "ApplicationReopened",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "processing",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "application.withdrawn": {
    "type": "application.withdrawn",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0096cv7gqwj2a75",
      "eventType": "ApplicationWithdrawn",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "withdrawn",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "case.opened": {
    "type": "case.opened",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00a9tpqdnk4d6gs",
      "eventType": "CaseOpened",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "open",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "case.resolved": {
    "type": "case.resolved",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00ahy8jhm9bmfmp",
      "eventType": "CaseResolved",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "cleared",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "consent.revoked": {
    "type": "consent.revoked",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009yjb1ze5af2yk",
      "eventType": "ConsentRevoked",
      "aggregateId": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "revoked",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "decision.corrected": {
    "type": "decision.corrected",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0085b71j08knf75",
      "eventType": "DecisionCorrected",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8ra",
      "externalId": "loan-4711",
      "status": "declined",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "decision.created": {
    "type": "decision.created",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0093wprxjbgpx78",
      "eventType": "ApplicationProcessed",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "counteroffered",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "offer.accepted": {
    "type": "offer.accepted",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00aev4tpcy1xgvq",
      "eventType": "OfferAccepted",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "accepted",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "offer.created": {
    "type": "offer.created",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00b0fjfxqrdbrg2",
      "eventType": "OfferCreated",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "open",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "offer.expired": {
    "type": "offer.expired",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00bvkkp1fpz349d",
      "eventType": "OfferExpired",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "expired",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "offer.revoked": {
    "type": "offer.revoked",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009ek056ref3h86",
      "eventType": "OfferRevoked",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "revoked",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "policy.published": {
    "type": "policy.published",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0082wy47w1qj7jz",
      "eventType": "RiskPolicyPublished",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "externalId": "loan-4711",
      "status": "published",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "provider.degraded": {
    "type": "provider.degraded",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009sbdnp004dccz",
      "eventType": "ProviderHealthChanged",
      "aggregateId": "provider:sandbox-bureau:test:ten_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "degraded",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "provider.recovered": {
    "type": "provider.recovered",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00a7d0fpnf3kxfp",
      "eventType": "ProviderHealthChanged",
      "aggregateId": "provider:sandbox-bureau:test:ten_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "recovered",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "requirement.created": {
    "type": "requirement.created",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009mbqfx5nc7gyh",
      "eventType": "RequirementCreated",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "open",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "requirement.overdue": {
    "type": "requirement.overdue",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e0082h191byqa6jg",
      "eventType": "RequirementOverdue",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "overdue",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "requirement.satisfied": {
    "type": "requirement.satisfied",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e009wksr0ear9wh6",
      "eventType": "RequirementSatisfied",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "externalId": "loan-4711",
      "status": "satisfied",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "test_clock.ready": {
    "type": "test_clock.ready",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00bswyrn3m4s451",
      "eventType": "TestClockAdvanced",
      "aggregateId": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "ready",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "watchlist.stale": {
    "type": "watchlist.stale",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00b4hexva3vxar0",
      "eventType": "WatchlistStale",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "externalId": "loan-4711",
      "status": "stale",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "watchlist.updated": {
    "type": "watchlist.updated",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e00brmq9xdb7h935",
      "eventType": "WatchlistUpdated",
      "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "externalId": "loan-4711",
      "status": "updated",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  },
  "webhook_endpoint.disabled": {
    "type": "webhook_endpoint.disabled",
    "timestamp": "2026-11-22T09:30:00.000Z",
    "data": {
      "eventId": "evt_01m819eke0e008tmsv0b5m4kdy",
      "eventType": "WebhookEndpointDisabled",
      "aggregateId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
      "sequence": 5,
      "status": "disabled",
      "mode": "test",
      "apiVersion": "2026-11-01"
    }
  }
} as const;
