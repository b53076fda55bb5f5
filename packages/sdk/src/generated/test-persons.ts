// Generated from the control plane’s golden events and its catalogue of test persons by `npx pnpm@12 openapi`. Do not edit.

import type { TestApplication, TestConsent } from '../testing/test-application.ts';

export const catalogue = {
  "prime": {
    "nationalId": "000-01-0001",
    "summary": "Long, clean credit file; score 780.",
    "simulated": true
  },
  "thin-file": {
    "nationalId": "000-01-0002",
    "summary": "A file with one young account.",
    "simulated": true
  },
  "no-hit": {
    "nationalId": "000-01-0003",
    "summary": "The bureau knows nobody of this id.",
    "simulated": true
  },
  "bankruptcy": {
    "nationalId": "000-01-0004",
    "summary": "Bankrupt 18 months ago.",
    "simulated": true
  },
  "counteroffer": {
    "nationalId": "000-01-0005",
    "summary": "Score 668; on USD 60,000 a year the debts leave no room for USD 20,000 over 36 months.",
    "simulated": true
  },
  "at-cutoff": {
    "nationalId": "000-01-0006",
    "summary": "Score 640, exactly the cutoff.",
    "simulated": true
  },
  "below-cutoff": {
    "nationalId": "000-01-0007",
    "summary": "Score 639, one below.",
    "simulated": true
  },
  "frozen-file": {
    "nationalId": "000-01-0008",
    "summary": "A security freeze on the file.",
    "simulated": true
  },
  "fraud-alert": {
    "nationalId": "000-01-0009",
    "summary": "A fraud alert on the file.",
    "simulated": true
  },
  "identity-mismatch": {
    "nationalId": "000-02-0001",
    "summary": "The address does not match; documents are asked for.",
    "simulated": true
  },
  "deceased": {
    "nationalId": "000-02-0002",
    "summary": "The id belongs to a dead person.",
    "simulated": true
  },
  "watchlist-hit": {
    "nationalId": "000-02-0003",
    "summary": "On a sanctions list.",
    "simulated": true
  },
  "innocent-namesake": {
    "nationalId": "000-02-0004",
    "summary": "Shares a name with a listed person.",
    "simulated": true
  },
  "minor": {
    "nationalId": "000-02-0005",
    "summary": "Under age: use a birth date to match.",
    "simulated": true
  },
  "provider-timeout": {
    "nationalId": "000-03-0001",
    "summary": "The first bureau times out, a second one answers; others answer the second attempt.",
    "simulated": true
  },
  "providers-down": {
    "nationalId": "000-03-0002",
    "summary": "No attempt is answered.",
    "simulated": true
  },
  "provider-slow": {
    "nationalId": "000-03-0003",
    "summary": "Answers take 8 seconds.",
    "simulated": true
  },
  "provider-malformed": {
    "nationalId": "000-03-0004",
    "summary": "Answers are not readable.",
    "simulated": true
  },
  "provider-error-inside": {
    "nationalId": "000-03-0005",
    "summary": "Answers are 200 with an error inside.",
    "simulated": true
  },
  "provider-late": {
    "nationalId": "000-03-0006",
    "summary": "Answers come after 12 seconds: too late.",
    "simulated": true
  },
  "covered-borrower": {
    "nationalId": "000-04-0001",
    "summary": "Covered by the MLA.",
    "simulated": false
  },
  "active-duty": {
    "nationalId": "000-04-0002",
    "summary": "An active-duty alert on the file.",
    "simulated": false
  },
  "cap-breach": {
    "nationalId": "000-04-0003",
    "summary": "The rate would breach a cap.",
    "simulated": false
  },
  "esign-refused": {
    "nationalId": "000-04-0004",
    "summary": "Refuses electronic documents.",
    "simulated": false
  },
  "spanish": {
    "nationalId": "000-04-0005",
    "summary": "Dealt with in Spanish.",
    "simulated": false
  },
  "joint": {
    "nationalId": "000-05-0001",
    "summary": "Strong and weak applicant jointly.",
    "simulated": true
  },
  "sanctioned-owner": {
    "nationalId": "000-05-0002",
    "summary": "An owner is sanctioned.",
    "simulated": false
  },
  "duplicate": {
    "nationalId": "000-05-0003",
    "summary": "The same person a second time.",
    "simulated": true
  },
  "erasure-hold": {
    "nationalId": "000-05-0004",
    "summary": "Asks for erasure under a hold.",
    "simulated": false
  }
} as const;

export const catalogueApplications = {
  "prime": {
    "summary": "A long, clean credit file and income to spare: approved as asked.",
    "applicant": {
      "name": {
        "given": "Ada",
        "family": "Marlowe"
      },
      "birthDate": "1984-04-12",
      "nationalId": "000-01-0001",
      "addresses": [
        {
          "line1": "418 Juniper Street",
          "line2": "Apt 5",
          "city": "Portland",
          "state": "OR",
          "postalCode": "97214",
          "country": "US"
        }
      ],
      "contact": {
        "email": "ada.marlowe.prime@example.com",
        "phone": "+12025550101"
      },
      "employment": {
        "status": "employed",
        "employerName": "Cascade Instruments",
        "startedOn": "2016-08-15"
      },
      "income": {
        "annualGrossMinor": 11200000,
        "currency": "USD",
        "monthlyHousingMinor": 145000
      }
    },
    "application": {
      "requestedAmount": 1500000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "debt_consolidation"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "thin-file": {
    "summary": "One young account: too little history for the policy to decide, so a person does.",
    "applicant": {
      "name": {
        "given": "Mateo",
        "family": "Okafor"
      },
      "birthDate": "2001-09-03",
      "nationalId": "000-01-0002",
      "addresses": [
        {
          "line1": "77 Prospect Avenue",
          "city": "Minneapolis",
          "state": "MN",
          "postalCode": "55408",
          "country": "US"
        }
      ],
      "contact": {
        "email": "mateo.okafor.thin-file@example.com",
        "phone": "+12025550102"
      },
      "employment": {
        "status": "employed",
        "employerName": "North Loop Coffee Roasters",
        "startedOn": "2024-02-01"
      },
      "income": {
        "annualGrossMinor": 4100000,
        "currency": "USD",
        "monthlyHousingMinor": 95000
      }
    },
    "application": {
      "requestedAmount": 400000,
      "currency": "USD",
      "requestedTermMonths": 24,
      "purpose": "moving"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "R02"
      ]
    }
  },
  "no-hit": {
    "summary": "The bureau has no file under this identity: declined for want of one.",
    "applicant": {
      "name": {
        "given": "Ingrid",
        "family": "Solberg"
      },
      "birthDate": "1993-01-27",
      "nationalId": "000-01-0003",
      "addresses": [
        {
          "line1": "2100 Harbor View Road",
          "city": "Duluth",
          "state": "MN",
          "postalCode": "55802",
          "country": "US"
        }
      ],
      "contact": {
        "email": "ingrid.solberg.no-hit@example.com",
        "phone": "+12025550103"
      },
      "employment": {
        "status": "employed",
        "employerName": "Lakehead Shipping",
        "startedOn": "2025-03-10"
      },
      "income": {
        "annualGrossMinor": 5600000,
        "currency": "USD",
        "monthlyHousingMinor": 110000
      }
    },
    "application": {
      "requestedAmount": 800000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "major_purchase"
    },
    "expected": {
      "status": "declined",
      "reasons": [
        "R01"
      ]
    }
  },
  "bankruptcy": {
    "summary": "A bankruptcy 18 months ago: declined, and the reason says so.",
    "applicant": {
      "name": {
        "given": "Leonard",
        "family": "Pruitt"
      },
      "birthDate": "1971-11-19",
      "nationalId": "000-01-0004",
      "addresses": [
        {
          "line1": "9 Quarry Lane",
          "city": "Dayton",
          "state": "OH",
          "postalCode": "45403",
          "country": "US"
        }
      ],
      "contact": {
        "email": "leonard.pruitt.bankruptcy@example.com",
        "phone": "+12025550104"
      },
      "employment": {
        "status": "employed",
        "employerName": "Miami Valley Transit",
        "startedOn": "2012-05-21"
      },
      "income": {
        "annualGrossMinor": 5850000,
        "currency": "USD",
        "monthlyHousingMinor": 98000
      }
    },
    "application": {
      "requestedAmount": 1000000,
      "currency": "USD",
      "requestedTermMonths": 48,
      "purpose": "home_improvement"
    },
    "expected": {
      "status": "declined",
      "reasons": [
        "R03"
      ]
    }
  },
  "counteroffer": {
    "summary": "Good standing, but USD 20,000 over three years would take too much of the income: less over longer is offered.",
    "applicant": {
      "name": {
        "given": "Priya",
        "family": "Raman"
      },
      "birthDate": "1989-06-30",
      "nationalId": "000-01-0005",
      "addresses": [
        {
          "line1": "1536 Linden Court",
          "line2": "Unit B",
          "city": "Raleigh",
          "state": "NC",
          "postalCode": "27605",
          "country": "US"
        }
      ],
      "contact": {
        "email": "priya.raman.counteroffer@example.com",
        "phone": "+12025550105"
      },
      "employment": {
        "status": "employed",
        "employerName": "Wake Pediatric Partners",
        "startedOn": "2018-01-08"
      },
      "income": {
        "annualGrossMinor": 6000000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 2000000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "debt_consolidation"
    },
    "expected": {
      "status": "counteroffered",
      "reasons": [
        "R12"
      ]
    }
  },
  "at-cutoff": {
    "summary": "A score of 640, exactly the cutoff: a smaller loan passes.",
    "applicant": {
      "name": {
        "given": "Caleb",
        "family": "Whitehorse"
      },
      "birthDate": "1986-12-05",
      "nationalId": "000-01-0006",
      "addresses": [
        {
          "line1": "305 Mesa Drive",
          "city": "Albuquerque",
          "state": "NM",
          "postalCode": "87106",
          "country": "US"
        }
      ],
      "contact": {
        "email": "caleb.whitehorse.at-cutoff@example.com",
        "phone": "+12025550106"
      },
      "employment": {
        "status": "employed",
        "employerName": "Sandia Roofing",
        "startedOn": "2019-04-01"
      },
      "income": {
        "annualGrossMinor": 6400000,
        "currency": "USD",
        "monthlyHousingMinor": 90000
      }
    },
    "application": {
      "requestedAmount": 500000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "vehicle"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "below-cutoff": {
    "summary": "A score of 639, one point below the cutoff: declined for what keeps it there.",
    "applicant": {
      "name": {
        "given": "Denise",
        "family": "Kowalczyk"
      },
      "birthDate": "1979-03-22",
      "nationalId": "000-01-0007",
      "addresses": [
        {
          "line1": "64 Foundry Street",
          "city": "Erie",
          "state": "PA",
          "postalCode": "16501",
          "country": "US"
        }
      ],
      "contact": {
        "email": "denise.kowalczyk.below-cutoff@example.com",
        "phone": "+12025550107"
      },
      "employment": {
        "status": "employed",
        "employerName": "Presque Isle Plastics",
        "startedOn": "2014-10-13"
      },
      "income": {
        "annualGrossMinor": 6400000,
        "currency": "USD",
        "monthlyHousingMinor": 90000
      }
    },
    "application": {
      "requestedAmount": 500000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "vehicle"
    },
    "expected": {
      "status": "declined",
      "reasons": [
        "R05"
      ]
    }
  },
  "frozen-file": {
    "summary": "The applicant froze the credit file: referred until it is lifted.",
    "applicant": {
      "name": {
        "given": "Harold",
        "family": "Nakamura"
      },
      "birthDate": "1966-07-14",
      "nationalId": "000-01-0008",
      "addresses": [
        {
          "line1": "812 Koa Avenue",
          "city": "Honolulu",
          "state": "HI",
          "postalCode": "96816",
          "country": "US"
        }
      ],
      "contact": {
        "email": "harold.nakamura.frozen-file@example.com",
        "phone": "+12025550108"
      },
      "employment": {
        "status": "self_employed",
        "startedOn": "2005-06-01"
      },
      "income": {
        "annualGrossMinor": 9300000,
        "currency": "USD",
        "monthlyHousingMinor": 180000
      }
    },
    "application": {
      "requestedAmount": 1200000,
      "currency": "USD",
      "requestedTermMonths": 48,
      "purpose": "business"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "R08"
      ]
    }
  },
  "fraud-alert": {
    "summary": "A fraud alert is on the file: the identity must be verified first, so a person looks.",
    "applicant": {
      "name": {
        "given": "Rosa",
        "family": "Delgado"
      },
      "birthDate": "1977-05-09",
      "nationalId": "000-01-0009",
      "addresses": [
        {
          "line1": "1450 Saguaro Way",
          "city": "Tucson",
          "state": "AZ",
          "postalCode": "85719",
          "country": "US"
        }
      ],
      "contact": {
        "email": "rosa.delgado.fraud-alert@example.com",
        "phone": "+12025550120"
      },
      "employment": {
        "status": "employed",
        "employerName": "Sonoran Health",
        "startedOn": "2010-02-15"
      },
      "income": {
        "annualGrossMinor": 8700000,
        "monthlyHousingMinor": 130000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 1000000,
      "requestedTermMonths": 36,
      "purpose": "home_improvement",
      "currency": "USD"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "R09"
      ]
    }
  },
  "identity-mismatch": {
    "summary": "The address is not the one on record: documents are asked for before anything is decided.",
    "applicant": {
      "name": {
        "given": "Simone",
        "family": "Baptiste"
      },
      "birthDate": "1990-10-08",
      "nationalId": "000-02-0001",
      "addresses": [
        {
          "line1": "27 Magnolia Boulevard",
          "city": "Baton Rouge",
          "state": "LA",
          "postalCode": "70802",
          "country": "US"
        }
      ],
      "contact": {
        "email": "simone.baptiste.identity-mismatch@example.com",
        "phone": "+12025550109"
      },
      "employment": {
        "status": "employed",
        "employerName": "Pelican State Logistics",
        "startedOn": "2020-09-14"
      },
      "income": {
        "annualGrossMinor": 7200000,
        "currency": "USD",
        "monthlyHousingMinor": 120000
      }
    },
    "application": {
      "requestedAmount": 1000000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "medical"
    },
    "expected": {
      "status": "action_required",
      "reasons": [
        "C01"
      ],
      "requirements": [
        "identity_document"
      ]
    }
  },
  "deceased": {
    "summary": "The national id belongs to somebody who has died: a person looks into it, and the applicant is told nothing.",
    "applicant": {
      "name": {
        "given": "Walter",
        "family": "Sorensen"
      },
      "birthDate": "1949-09-17",
      "nationalId": "000-02-0002",
      "addresses": [
        {
          "line1": "15 Prairie Rose Lane",
          "city": "Fargo",
          "state": "ND",
          "postalCode": "58103",
          "country": "US"
        }
      ],
      "contact": {
        "email": "walter.sorensen.deceased@example.com",
        "phone": "+12025550121"
      },
      "employment": {
        "status": "retired"
      },
      "income": {
        "annualGrossMinor": 4800000,
        "monthlyHousingMinor": 60000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 500000,
      "requestedTermMonths": 24,
      "purpose": "other",
      "currency": "USD"
    },
    "expected": {
      "status": "referred",
      "reasons": []
    }
  },
  "watchlist-hit": {
    "summary": "Name and birth date are those of a listed person: referred, and no outside surface says why.",
    "applicant": {
      "name": {
        "given": "Viktor",
        "family": "Sandovar"
      },
      "birthDate": "1968-03-14",
      "nationalId": "000-02-0003",
      "addresses": [
        {
          "line1": "1900 Biscayne Terrace",
          "line2": "Suite 12",
          "city": "Miami",
          "state": "FL",
          "postalCode": "33132",
          "country": "US"
        }
      ],
      "contact": {
        "email": "viktor.sandovar.watchlist-hit@example.com",
        "phone": "+12025550110"
      },
      "employment": {
        "status": "self_employed",
        "startedOn": "2011-03-01"
      },
      "income": {
        "annualGrossMinor": 14500000,
        "currency": "USD",
        "monthlyHousingMinor": 260000
      }
    },
    "application": {
      "requestedAmount": 2500000,
      "currency": "USD",
      "requestedTermMonths": 48,
      "purpose": "business"
    },
    "expected": {
      "status": "referred",
      "reasons": []
    }
  },
  "innocent-namesake": {
    "summary": "The same name as a listed person, another birth date: not the same man, decided like anybody else.",
    "applicant": {
      "name": {
        "given": "Viktor",
        "family": "Sandovar"
      },
      "birthDate": "1991-07-02",
      "nationalId": "000-02-0004",
      "addresses": [
        {
          "line1": "233 Alder Street",
          "city": "Boise",
          "state": "ID",
          "postalCode": "83702",
          "country": "US"
        }
      ],
      "contact": {
        "email": "viktor.sandovar.innocent-namesake@example.com",
        "phone": "+12025550111"
      },
      "employment": {
        "status": "employed",
        "employerName": "Treasure Valley Schools",
        "startedOn": "2017-08-20"
      },
      "income": {
        "annualGrossMinor": 6900000,
        "currency": "USD",
        "monthlyHousingMinor": 105000
      }
    },
    "application": {
      "requestedAmount": 900000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "education"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "minor": {
    "summary": "Fourteen years old: declined, since a minor cannot be bound by the contract.",
    "applicant": {
      "name": {
        "given": "Owen",
        "family": "Fairchild"
      },
      "birthDate": "2012-05-16",
      "nationalId": "000-02-0005",
      "addresses": [
        {
          "line1": "50 Maple Ridge Road",
          "city": "Burlington",
          "state": "VT",
          "postalCode": "05401",
          "country": "US"
        }
      ],
      "contact": {
        "email": "owen.fairchild.minor@example.com",
        "phone": "+12025550112"
      },
      "employment": {
        "status": "student"
      },
      "income": {
        "annualGrossMinor": 1250000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 150000,
      "currency": "USD",
      "requestedTermMonths": 12,
      "purpose": "education"
    },
    "expected": {
      "status": "declined",
      "reasons": [
        "C02"
      ]
    }
  },
  "provider-timeout": {
    "summary": "The first bureau times out and a second one is asked; the identity check answers the second attempt: decided as if nothing had happened.",
    "applicant": {
      "name": {
        "given": "Tobias",
        "family": "Lindqvist"
      },
      "birthDate": "1987-08-25",
      "nationalId": "000-03-0001",
      "addresses": [
        {
          "line1": "3308 Cedar Springs Road",
          "city": "Dallas",
          "state": "TX",
          "postalCode": "75219",
          "country": "US"
        }
      ],
      "contact": {
        "email": "tobias.lindqvist.provider-timeout@example.com",
        "phone": "+12025550114"
      },
      "employment": {
        "status": "employed",
        "employerName": "Trinity River Energy",
        "startedOn": "2013-07-01"
      },
      "income": {
        "annualGrossMinor": 9600000,
        "currency": "USD",
        "monthlyHousingMinor": 150000
      }
    },
    "application": {
      "requestedAmount": 1000000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "vehicle"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "providers-down": {
    "summary": "No provider answers: nobody is declined for that, the application is referred.",
    "applicant": {
      "name": {
        "given": "Grace",
        "family": "Abernathy"
      },
      "birthDate": "1982-02-11",
      "nationalId": "000-03-0002",
      "addresses": [
        {
          "line1": "1120 Telegraph Avenue",
          "city": "Oakland",
          "state": "CA",
          "postalCode": "94612",
          "country": "US"
        }
      ],
      "contact": {
        "email": "grace.abernathy.providers-down@example.com",
        "phone": "+12025550113"
      },
      "employment": {
        "status": "employed",
        "employerName": "Bayfront Fabrication",
        "startedOn": "2015-11-02"
      },
      "income": {
        "annualGrossMinor": 8800000,
        "currency": "USD",
        "monthlyHousingMinor": 170000
      }
    },
    "application": {
      "requestedAmount": 1100000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "home_improvement"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "provider_unavailable"
      ]
    }
  },
  "provider-slow": {
    "summary": "Every answer takes eight seconds, which is in time: decided as if nothing had happened.",
    "applicant": {
      "name": {
        "given": "Nadia",
        "family": "Petrov"
      },
      "birthDate": "1992-03-30",
      "nationalId": "000-03-0003",
      "addresses": [
        {
          "line1": "620 Elliott Avenue",
          "city": "Seattle",
          "state": "WA",
          "postalCode": "98119",
          "country": "US"
        }
      ],
      "contact": {
        "email": "nadia.petrov.provider-slow@example.com",
        "phone": "+12025550122"
      },
      "employment": {
        "status": "employed",
        "employerName": "Rainier Software",
        "startedOn": "2019-09-02"
      },
      "income": {
        "annualGrossMinor": 12500000,
        "monthlyHousingMinor": 210000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 1000000,
      "requestedTermMonths": 36,
      "purpose": "moving",
      "currency": "USD"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "provider-malformed": {
    "summary": "The answers cannot be read: nobody is declined for that, the application is referred.",
    "applicant": {
      "name": {
        "given": "Hugo",
        "family": "Bergeron"
      },
      "birthDate": "1985-12-21",
      "nationalId": "000-03-0004",
      "addresses": [
        {
          "line1": "88 Congress Street",
          "city": "Portland",
          "state": "ME",
          "postalCode": "04101",
          "country": "US"
        }
      ],
      "contact": {
        "email": "hugo.bergeron.provider-malformed@example.com",
        "phone": "+12025550123"
      },
      "employment": {
        "status": "employed",
        "employerName": "Casco Marine",
        "startedOn": "2014-04-07"
      },
      "income": {
        "annualGrossMinor": 7900000,
        "monthlyHousingMinor": 115000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 900000,
      "requestedTermMonths": 36,
      "purpose": "vehicle",
      "currency": "USD"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "provider_unavailable"
      ]
    }
  },
  "provider-error-inside": {
    "summary": "The answers are 200 with an error inside, which is no success: referred.",
    "applicant": {
      "name": {
        "given": "Leila",
        "family": "Farrow"
      },
      "birthDate": "1994-06-11",
      "nationalId": "000-03-0005",
      "addresses": [
        {
          "line1": "2217 Peachtree Walk",
          "city": "Atlanta",
          "state": "GA",
          "postalCode": "30309",
          "country": "US"
        }
      ],
      "contact": {
        "email": "leila.farrow.provider-error-inside@example.com",
        "phone": "+12025550124"
      },
      "employment": {
        "status": "employed",
        "employerName": "Chattahoochee Films",
        "startedOn": "2018-11-19"
      },
      "income": {
        "annualGrossMinor": 8300000,
        "monthlyHousingMinor": 140000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 1200000,
      "requestedTermMonths": 48,
      "purpose": "education",
      "currency": "USD"
    },
    "expected": {
      "status": "referred",
      "reasons": [
        "provider_unavailable"
      ]
    }
  },
  "provider-late": {
    "summary": "The answers come after the deadline: a second bureau is asked, nobody else stands behind the identity check, so a person decides. What comes late is kept and moves nothing.",
    "applicant": {
      "name": {
        "given": "Omar",
        "family": "Castellano"
      },
      "birthDate": "1980-01-05",
      "nationalId": "000-03-0006",
      "addresses": [
        {
          "line1": "509 Bourbon Row",
          "city": "Louisville",
          "state": "KY",
          "postalCode": "40202",
          "country": "US"
        }
      ],
      "contact": {
        "email": "omar.castellano.provider-late@example.com",
        "phone": "+12025550125"
      },
      "employment": {
        "status": "employed",
        "employerName": "Derby Freight",
        "startedOn": "2011-06-27"
      },
      "income": {
        "annualGrossMinor": 7600000,
        "monthlyHousingMinor": 98000,
        "currency": "USD"
      }
    },
    "application": {
      "requestedAmount": 800000,
      "requestedTermMonths": 36,
      "purpose": "debt_consolidation",
      "currency": "USD"
    },
    "expected": {
      "status": "referred",
      "reasons": []
    }
  },
  "joint": {
    "summary": "A strong and a weak file together: both incomes carry the loan that one would not, the lower score of 640 prices it.",
    "applicant": {
      "name": {
        "given": "Beatrice",
        "family": "Holloway"
      },
      "birthDate": "1988-02-19",
      "nationalId": "000-05-0001",
      "addresses": [
        {
          "line1": "61 Tamarack Lane",
          "city": "Madison",
          "state": "WI",
          "postalCode": "53703",
          "country": "US"
        }
      ],
      "contact": {
        "email": "beatrice.holloway.joint@example.com",
        "phone": "+12025550126"
      },
      "employment": {
        "status": "employed",
        "employerName": "Mendota Botanics",
        "startedOn": "2017-03-06"
      },
      "income": {
        "annualGrossMinor": 4200000,
        "currency": "USD",
        "monthlyHousingMinor": 110000
      }
    },
    "coApplicant": {
      "name": {
        "given": "Samuel",
        "family": "Holloway"
      },
      "birthDate": "1986-10-02",
      "nationalId": "000-01-0006",
      "addresses": [
        {
          "line1": "61 Tamarack Lane",
          "city": "Madison",
          "state": "WI",
          "postalCode": "53703",
          "country": "US"
        }
      ],
      "contact": {
        "email": "samuel.holloway.joint@example.com",
        "phone": "+12025550127"
      },
      "employment": {
        "status": "employed",
        "employerName": "Yahara Cycle Works",
        "startedOn": "2021-05-17"
      },
      "income": {
        "annualGrossMinor": 3600000,
        "currency": "USD",
        "monthlyHousingMinor": 0
      }
    },
    "application": {
      "requestedAmount": 1800000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "home_improvement"
    },
    "expected": {
      "status": "approved",
      "reasons": []
    }
  },
  "joint-declined": {
    "summary": "The same strong file beside one below the cutoff: each file must pass, so both are declined.",
    "applicant": {
      "name": {
        "given": "Beatrice",
        "family": "Holloway"
      },
      "birthDate": "1988-02-19",
      "nationalId": "000-05-0001",
      "addresses": [
        {
          "line1": "61 Tamarack Lane",
          "city": "Madison",
          "state": "WI",
          "postalCode": "53703",
          "country": "US"
        }
      ],
      "contact": {
        "email": "beatrice.holloway.joint@example.com",
        "phone": "+12025550126"
      },
      "employment": {
        "status": "employed",
        "employerName": "Mendota Botanics",
        "startedOn": "2017-03-06"
      },
      "income": {
        "annualGrossMinor": 4200000,
        "currency": "USD",
        "monthlyHousingMinor": 110000
      }
    },
    "coApplicant": {
      "name": {
        "given": "Gregory",
        "family": "Holloway"
      },
      "birthDate": "1990-12-11",
      "nationalId": "000-01-0007",
      "addresses": [
        {
          "line1": "61 Tamarack Lane",
          "city": "Madison",
          "state": "WI",
          "postalCode": "53703",
          "country": "US"
        }
      ],
      "contact": {
        "email": "gregory.holloway.joint-declined@example.com",
        "phone": "+12025550128"
      },
      "employment": {
        "status": "employed",
        "employerName": "Monona Printing",
        "startedOn": "2022-01-10"
      },
      "income": {
        "annualGrossMinor": 5400000,
        "currency": "USD",
        "monthlyHousingMinor": 0
      }
    },
    "application": {
      "requestedAmount": 1800000,
      "currency": "USD",
      "requestedTermMonths": 36,
      "purpose": "home_improvement"
    },
    "expected": {
      "status": "declined",
      "reasons": [
        "R05"
      ]
    }
  },
  "duplicate": {
    "summary": "Approved; the same application sent again a moment later is refused with the id of the first.",
    "applicant": {
      "name": {
        "given": "Clara",
        "family": "Whitfield"
      },
      "birthDate": "1983-11-04",
      "nationalId": "000-05-0003",
      "addresses": [
        {
          "line1": "742 Bluebonnet Street",
          "city": "San Marcos",
          "state": "TX",
          "postalCode": "78666",
          "country": "US"
        }
      ],
      "contact": {
        "email": "clara.whitfield.duplicate@example.com",
        "phone": "+12025550129"
      },
      "employment": {
        "status": "employed",
        "employerName": "Hill Country Surveying",
        "startedOn": "2015-08-03"
      },
      "income": {
        "annualGrossMinor": 8100000,
        "currency": "USD",
        "monthlyHousingMinor": 125000
      }
    },
    "application": {
      "requestedAmount": 700000,
      "currency": "USD",
      "requestedTermMonths": 24,
      "purpose": "vehicle"
    },
    "submittedTwice": true,
    "expected": {
      "status": "approved",
      "reasons": []
    }
  }
} satisfies Record<string, TestApplication>;

export const catalogueConsents = [
  {
    "kind": "e_sign",
    "textVersion": "2026-11-01",
    "textHash": "039f7494e1be5afa71fa11b0d1b0b31310020dca9956a7c0482ed732e08ddb23"
  },
  {
    "kind": "identity",
    "textVersion": "2026-11-01",
    "textHash": "05c7a7a7ac51264f5438a68e5752f87744a32f2cb0b1eb689357ed1ab74bf3e5"
  },
  {
    "kind": "credit_pull_soft",
    "textVersion": "2026-11-01",
    "textHash": "a448924a614b422c51417582fc89cb8f60398e3691e83e8f47d0ddf19576302a"
  }
] satisfies TestConsent[];
