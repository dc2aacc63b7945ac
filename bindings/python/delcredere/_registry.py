"""The registries: every term, reason, status, table, column and choice of the library.

Written by src/generate.py from the registries in src; do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag


class Term(IntEnum):
    """Every term of a policy."""

    UNSET = 0
    FORM = 1
    PERIOD_FROM = 2
    PERIOD_UNTIL = 3
    ATTACHMENT_BASIS = 4
    CURRENCY = 5
    ROUNDING = 6
    ROUNDING_MOMENT = 7
    CONVERSION_DATE = 8
    INSURED_PERCENTAGE = 20
    MAXIMUM_PAYMENT_TERMS = 30
    PAYMENT_TERMS_ANCHOR = 31
    MAXIMUM_EXTENSION_PERIOD = 32
    EXTENSION_ANCHOR = 33
    STOP_OF_COVER = 40
    STOP_AGE = 41
    STOP_BOUNDARY = 42
    RESUME_OF_COVER = 43
    DISPUTED_STOPS_COVER = 44
    DISCRETIONARY_LIMIT = 50
    DISCRETIONARY_AFTER_EXPIRY = 51
    LIMIT_ORDER_KEY = 52
    MOVE_UP = 53
    LIMIT_FILLED_BY = 54
    INVOICE_LIMIT_RULE = 55
    AFFILIATES_INSURED = 60
    PUBLIC_BUYERS_INSURED = 61
    PRIVATE_INDIVIDUALS_INSURED = 62
    COUNTRY_ON_COVER = 63
    VAT_INSURED = 64
    DISPUTED_INSURED = 65
    LETTER_OF_CREDIT_INSURED = 66
    PREPAYMENT_INSURED = 67
    OVERDUE_AT_INCEPTION = 68
    PAYMENT_ALLOCATION = 70
    CAUSE_INSURED = 80
    WAITING_PERIOD = 81
    WAITING_ANCHOR = 82
    OVERDUE_NOTICE_PERIOD = 90
    OVERDUE_NOTICE_ANCHOR = 91
    OVERDUE_NOTICE_MISSED = 92
    CLAIM_WINDOW = 93
    CLAIM_WINDOW_ANCHOR = 94
    INDEMNITY_PERIOD = 95
    INDEMNITY_ANCHOR = 96
    CLAIM_THRESHOLD = 100
    THRESHOLD_MODE = 101
    THRESHOLD_COMPARE = 102
    THRESHOLD_MEASURED_ON = 103
    EACH_LOSS_DEDUCTIBLE = 110
    MINIMUM_RETENTION = 120
    AGGREGATE_FIRST_LOSS = 130
    MAXIMUM_LIABILITY = 140
    MAXIMUM_LIABILITY_MULTIPLE = 141
    RECEIPTS_AFTER_LIMIT = 150
    STOP_AMOUNT = 310
    STOP_SHARE = 311
    STOP_TOLERANCE = 312
    STOP_ANCHOR = 313
    STOP_EFFECT = 314
    STOP_SCOPE = 315
    RESUME_GRACE = 316
    INSOLVENCY_STOPS_COVER = 317
    ADVERSE_INFORMATION_STOPS_COVER = 318
    CLAIM_STOPS_COVER = 319
    COLLECTION_STOPS_COVER = 320
    MOVE_UP_AFTER_STOP = 321
    MOVE_UP_AFTER_WITHDRAWAL = 322
    MOVE_UP_AFTER_REDUCTION = 323
    MOVE_UP_AFTER_INSOLVENCY = 324
    MOVE_UP_AFTER_PERIOD = 325
    PAYMENT_ALLOCATION_AFTER_COVER = 326
    PAYMENT_ALLOCATION_AFTER_FILING = 327
    PAYMENT_ALLOCATION_AFTER_LOSS = 328
    UNINSURED_RECEIPTS_ALLOCATED = 329
    RECOVERY_SPLIT = 420
    RECOVERY_COSTS_FIRST = 421
    RECOVERY_COST_SHARE = 422
    RECOVERY_REMAINDER = 423
    LIABILITY_REINSTATED = 424
    FIRST_LOSS_REINSTATED = 425
    DIVIDEND_RECOMPUTES = 426
    PRE_DELIVERY_INSURED = 432
    PRE_DELIVERY_LIMIT = 433
    PRE_DELIVERY_PERCENTAGE = 434
    PRE_DELIVERY_FILLS_LIMIT = 435
    PRE_DELIVERY_COST_BASIS = 436
    PRE_DELIVERY_CAP_ON = 437
    CONVERSION_CAPPED = 440
    OBLIGATION_TO_OFFER = 200
    DATUM_LINE = 201
    CONTRACT_PERIOD = 202
    INCEPTION_LOOK_BACK = 203
    CANCELLED_FROM = 204
    LOSS_BASIS = 205
    RUN_OFF_PERIOD = 206
    PAYMENT_TERMS_BREACH = 207
    PAYMENT_TERMS_CUTOFF_DAY = 208
    PAYMENT_TERMS_SUBSTITUTE_DAY = 209
    EXTENSION_CUTOFF_DAY = 210
    EXTENSION_SUBSTITUTE_DAY = 211
    NOTICE_CUTOFF_DAY = 212
    NOTICE_SUBSTITUTE_DAY = 213
    CONDITION_REQUIRED = 214
    INVOICE_WITHIN = 215
    OTHER_TAX_INSURED = 216
    FREIGHT_INSURED = 217
    CONTRACT_INTEREST_INSURED = 218
    OVERDUE_INTEREST_INSURED = 219
    ANCILLARY_INSURED = 220
    EXCHANGE_LOSS_INSURED = 221
    DISPUTED_FILLS_LIMIT = 222
    DISPUTED_REENTRY = 223
    DEDUCTION_TREATMENT = 224
    WAITING_PERIOD_SMALL = 350
    WAITING_SMALL_BELOW = 351
    INSOLVENCY_DURING_WAITING = 352
    PUBLIC_BUYER_AS = 353
    CONCURRENT_CAUSES = 354
    LIMIT_APPLIES = 355
    PERCENTAGE_ORDER = 360
    REGULATORY_MAXIMUM_PERCENTAGE = 361
    LIMIT_BASIS = 365
    COUNTRY_MAXIMUM = 366
    EACH_LOSS_UNIT = 367
    FIRST_LOSS_ERODED_BY = 368
    FIRST_LOSS_CHRONOLOGY = 369
    MAXIMUM_LIABILITY_FLOOR = 370
    MAXIMUM_LIABILITY_CEILING = 371
    MAXIMUM_LIABILITY_BASE = 372
    POLICY_YEAR_RULE = 373
    DEDUCTIONS_AFTER_LIMIT = 374
    COSTS_AFTER_LIMIT = 375
    INDEMNITY_COMBINATION = 380
    INDEMNITY_SECOND_PERIOD = 381
    INDEMNITY_SECOND_ANCHOR = 382
    PROVISIONAL_PERCENTAGE = 383
    PROVISIONAL_PERIOD = 384
    PROVISIONAL_ANCHOR = 385
    INSTALMENT_RULE = 386
    LIMIT_INCREASE_FROM = 260
    LIMIT_CUT_NOTICE = 261
    LIMITS_CANCELLABLE = 262
    LIMIT_LAPSE_PERIOD = 263
    UNNAMED_LIMIT = 265
    FIRST_SALE_LIMIT = 266
    AUTOMATIC_LIMIT = 267
    AUTOMATIC_MINIMUM_GRADE = 268
    DISCRETIONARY_ALLOWED = 270
    DISCRETIONARY_AFTER_REFUSAL = 271
    DISCRETIONARY_AFTER_WITHDRAWAL = 272
    DISCRETIONARY_AFTER_LAPSE = 273
    DISCRETIONARY_WHILE_PENDING = 274
    DISCRETIONARY_REBUILD_PERIOD = 275
    DISCRETIONARY_JUSTIFICATION = 276
    EXPERIENCE_LOOK_BACK = 277
    EXPERIENCE_MINIMUM_PAYMENTS = 278
    EXPERIENCE_TOLERANCE = 279
    EXPERIENCE_BASE = 280
    EXPERIENCE_MULTIPLE = 281
    EXPERIENCE_MAXIMUM = 282
    REPORT_MAXIMUM_AGE = 283
    REPORT_MINIMUM_GRADE = 284
    DISCRETIONARY_OVERDUE_AGE = 285
    DISCRETIONARY_OVERDUE_AMOUNT = 286
    TOP_UP_MAXIMUM_RATIO = 290
    TOP_UP_MAXIMUM_AMOUNT = 291
    GROUP_INSOLVENCY_COUNTS = 292
    COUNTRY_LIMIT = 293


class Reason(IntEnum):
    """Why a part is not covered, or was taken off a claim."""

    UNSET = 0
    OK = 1
    S01 = 101
    S02 = 102
    A08 = 108
    T01 = 201
    T02 = 202
    T03 = 203
    T04 = 204
    T05 = 205
    I07 = 307
    I11 = 311
    I12 = 312
    I01 = 301
    I02 = 302
    I03 = 303
    I04 = 304
    I05 = 305
    I06 = 306
    I10 = 310
    I13 = 313
    I14 = 314
    I15 = 315
    I16 = 316
    P01 = 401
    P02 = 402
    I17 = 317
    I18 = 318
    C01 = 501
    C03 = 503
    P03 = 403
    C02 = 502
    L01 = 601
    L02 = 602
    L03 = 603
    L04 = 604
    L05 = 605
    C04 = 504
    C05 = 505
    L09 = 609
    N01 = 701
    N02 = 702
    D01 = 651
    D02 = 652
    D04 = 654
    D05 = 655
    D07 = 657
    N06 = 706
    I08 = 308
    I09 = 309
    A01 = 801
    A02 = 802
    A03 = 803
    A04 = 804
    A05 = 805
    A06 = 806
    A07 = 807
    A09 = 809
    A10 = 810
    L06 = 606
    L08 = 608
    L10 = 610
    L11 = 611
    L12 = 612
    D03 = 653
    L07 = 607
    D06 = 656
    L13 = 613
    L14 = 614
    T06 = 206
    T07 = 207
    N03 = 703
    N04 = 704
    R01 = 901
    N05 = 705
    R08 = 908
    R02 = 902
    R03 = 903
    R04 = 904
    R05 = 905
    R06 = 906
    R07 = 907
    S03 = 953
    S04 = 954
    S05 = 955


class Status(IntEnum):
    """What a call can return and a row can carry."""

    OK = 0
    NULL = 1
    STRUCT_SIZE = 2
    RANGE = 3
    UNKNOWN = 4
    TYPE = 5
    STATE = 6
    COLUMN_ABSENT = 7
    ROWS = 8
    ROUNDING_ABSENT = 9
    TERM_ABSENT = 20
    TERM_CONFLICT = 21
    TERM_SCOPE = 22
    PLAN = 23
    DATE = 40
    DATE_ORDER = 41
    OVERLAP = 42
    DUPLICATE = 43
    BUYER_UNKNOWN = 44
    INVOICE_UNKNOWN = 45
    AMOUNT_SIGN = 46
    AMOUNT = 47
    CURRENCY = 48
    CURRENCY_MIX = 49
    RATE_ABSENT = 50
    PRECISION = 51
    DECIMAL = 52
    FACT_ABSENT = 53
    CALENDAR_ABSENT = 54
    CODE = 55
    JSON_SYNTAX = 60
    JSON_TYPE = 61
    JSON_KEY = 62
    JSON_DUPLICATE = 63
    JSON_ABSENT = 64
    JSON_VALUE = 65
    OVERFLOW = 80
    NOMEM = 81
    VERSION = 82
    INTERNAL = 83


class Table(IntEnum):
    """Every table that crosses the boundary."""

    UNSET = 0
    BUYERS = 1
    LIMITS = 2
    INVOICES = 3
    RECEIPTS = 4
    EVENTS = 5
    RATES = 6
    COUNTERS = 7
    HOLIDAYS = 8
    CONDITIONS = 9
    DEDUCTIONS = 10
    RECOVERIES = 17
    PROBLEMS = 20
    COVER_INVOICES = 30
    COVER_BUYERS = 31
    COVER_PARTS = 32
    COVER_REASONS = 33
    COVER_TOTALS = 34
    COVER_DEADLINES = 35
    CLAIM_SHEET = 40
    CLAIM_LADDER = 41
    CLAIM_TOTALS = 42
    CLAIM_DEFAULTS = 43
    CLAIM_FIRST_LOSSES = 44
    CLAIM_PAYMENTS = 45
    CLAIM_CAUSES = 46
    POLICY_TERMS = 50
    POLICY_PLAN = 51
    GOVERNED = 56
    UNKNOWNS = 57
    COVER_BOUNDS = 58
    BOUNDS = 59
    RECOVERY_SHARES = 52
    LAYER_SHARES = 53
    LAYER_TOTALS = 54
    PRE_DELIVERY_LADDER = 55
    LAYERS = 65
    INSOLVENCY_EVENTS = 60
    CAUSE_PRIORITY = 61
    DEADLINES = 62
    DELAY_REDUCTIONS = 63


class Column(IntEnum):
    """Every column, as TABLE_COLUMN."""

    UNSET = 0
    BUYERS_BUYER = 101
    BUYERS_COUNTRY = 102
    BUYERS_KIND = 103
    BUYERS_IS_AFFILIATE = 104
    BUYERS_IS_INSURED_BUYER = 105
    BUYERS_BALANCE = 106
    BUYERS_BALANCE_DAY = 107
    BUYERS_GROUP = 108
    BUYERS_OWN_LIMIT = 109
    LIMITS_BUYER = 201
    LIMITS_BUYER_IX = 202
    LIMITS_DECISION = 203
    LIMITS_AMOUNT = 204
    LIMITS_CURRENCY = 205
    LIMITS_INSURED_PERCENTAGE = 206
    LIMITS_FROM_DAY = 207
    LIMITS_UNTIL_DAY = 208
    LIMITS_KIND = 209
    LIMITS_DECIDED_DAY = 210
    LIMITS_NOTIFIED_DAY = 211
    LIMITS_KNOWN_DAY = 212
    LIMITS_REQUESTED_AMOUNT = 213
    LIMITS_CONDITION_ANSWER = 214
    LIMITS_IS_NON_CANCELLABLE = 215
    LIMITS_IS_IMMEDIATE = 216
    LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS = 217
    LIMITS_EXTENSION_DAYS = 218
    INVOICES_INVOICE = 301
    INVOICES_BUYER = 302
    INVOICES_BUYER_IX = 303
    INVOICES_DOCUMENT = 304
    INVOICES_APPLIES_TO = 305
    INVOICES_INVOICE_DAY = 306
    INVOICES_DELIVERY_DAY = 307
    INVOICES_DUE_DAY = 308
    INVOICES_EXTENDED_DUE_DAY = 309
    INVOICES_IS_EXTENSION_CONSENTED = 310
    INVOICES_AMOUNT = 311
    INVOICES_PAID = 312
    INVOICES_VAT = 313
    INVOICES_CURRENCY = 314
    INVOICES_IS_DISPUTED = 315
    INVOICES_PAYMENT_METHOD = 316
    INVOICES_IS_INSURED_TRANSACTION = 317
    INVOICES_KNOWN_DAY = 318
    INVOICES_IS_IGNORED_FOR_STOP = 319
    INVOICES_DISPATCH_DAY = 320
    INVOICES_PERFORMANCE_DAY = 321
    INVOICES_ORDER_DAY = 322
    INVOICES_OTHER_TAX = 323
    INVOICES_FREIGHT = 324
    INVOICES_CONTRACT_INTEREST = 325
    INVOICES_OVERDUE_INTEREST = 326
    INVOICES_ANCILLARY = 327
    INVOICES_EXCHANGE_LOSS = 328
    RECEIPTS_BUYER = 401
    RECEIPTS_BUYER_IX = 402
    RECEIPTS_INVOICE = 403
    RECEIPTS_INVOICE_IX = 404
    RECEIPTS_RECEIPT_DAY = 405
    RECEIPTS_AMOUNT = 406
    RECEIPTS_CURRENCY = 407
    RECEIPTS_IS_FOR_UNINSURED = 408
    RECEIPTS_KNOWN_DAY = 409
    EVENTS_BUYER = 501
    EVENTS_BUYER_IX = 502
    EVENTS_INVOICE = 503
    EVENTS_INVOICE_IX = 504
    EVENTS_EVENT = 505
    EVENTS_EVENT_DAY = 506
    EVENTS_AMOUNT = 507
    EVENTS_KIND = 508
    EVENTS_CAUSE = 509
    EVENTS_GRADE = 510
    EVENTS_KNOWN_DAY = 511
    RATES_FROM_CURRENCY = 601
    RATES_TO_CURRENCY = 602
    RATES_RATE_DAY = 603
    RATES_NUMERATOR = 604
    RATES_DENOMINATOR = 605
    RATES_KNOWN_DAY = 606
    COUNTERS_YEAR_FROM_DAY = 701
    COUNTERS_FIRST_LOSS_USED = 702
    COUNTERS_LIABILITY_USED = 703
    COUNTERS_PREMIUM_PAID = 704
    COUNTERS_LIMIT_KIND = 705
    COUNTERS_COUNTRY = 706
    COUNTERS_PREMIUM_EARNED = 707
    COUNTERS_PREMIUM_MINIMUM = 708
    HOLIDAYS_HOLIDAY_DAY = 801
    CONDITIONS_BUYER = 901
    CONDITIONS_BUYER_IX = 902
    CONDITIONS_INVOICE = 903
    CONDITIONS_INVOICE_IX = 904
    CONDITIONS_CONDITION = 905
    CONDITIONS_ANSWER = 906
    CONDITIONS_CONDITION_DAY = 907
    CONDITIONS_KNOWN_DAY = 908
    DEDUCTIONS_BUYER = 1001
    DEDUCTIONS_BUYER_IX = 1002
    DEDUCTIONS_INVOICE = 1003
    DEDUCTIONS_INVOICE_IX = 1004
    DEDUCTIONS_DEDUCTION = 1005
    DEDUCTIONS_AMOUNT = 1006
    DEDUCTIONS_DEDUCTION_DAY = 1007
    DEDUCTIONS_IS_CONDITION_OF_COVER = 1008
    DEDUCTIONS_KNOWN_DAY = 1009
    RECOVERIES_BUYER = 1701
    RECOVERIES_BUYER_IX = 1702
    RECOVERIES_INVOICE = 1703
    RECOVERIES_INVOICE_IX = 1704
    RECOVERIES_RECOVERY_DAY = 1705
    RECOVERIES_AMOUNT = 1706
    RECOVERIES_COSTS = 1707
    RECOVERIES_CURRENCY = 1708
    PROBLEMS_TABLE = 2001
    PROBLEMS_ROW = 2002
    PROBLEMS_COLUMN = 2003
    PROBLEMS_STATUS = 2004
    COVER_INVOICES_STATUS = 3001
    COVER_INVOICES_STATE = 3002
    COVER_INVOICES_REASON = 3003
    COVER_INVOICES_REASONS = 3004
    COVER_INVOICES_BASIS = 3005
    COVER_INVOICES_GROSS = 3006
    COVER_INVOICES_SETTLED = 3007
    COVER_INVOICES_OPEN = 3008
    COVER_INVOICES_COVERED = 3009
    COVER_INVOICES_INSURED = 3010
    COVER_INVOICES_UNCOVERED = 3011
    COVER_INVOICES_EXTENSION_END_DAY = 3012
    COVER_INVOICES_NOTIFY_BY_DAY = 3013
    COVER_INVOICES_CLAIM_FROM_DAY = 3014
    COVER_INVOICES_CLAIM_BY_DAY = 3015
    COVER_INVOICES_LIMIT_IX = 3016
    COVER_INVOICES_COVERED_TOP_UP = 3017
    COVER_BUYERS_STATUS = 3101
    COVER_BUYERS_EXPOSURE = 3102
    COVER_BUYERS_OVERDUE = 3103
    COVER_BUYERS_COVERED = 3104
    COVER_BUYERS_INSURED = 3105
    COVER_BUYERS_UNCOVERED = 3106
    COVER_BUYERS_LIMIT = 3107
    COVER_BUYERS_LIMIT_BASIS = 3108
    COVER_BUYERS_HEADROOM = 3109
    COVER_BUYERS_COVERAGE = 3110
    COVER_BUYERS_STOP_DAY = 3111
    COVER_BUYERS_IS_STOPPED = 3112
    COVER_BUYERS_UNALLOCATED = 3113
    COVER_BUYERS_NUM_OPEN = 3114
    COVER_BUYERS_TOP_UP = 3115
    COVER_BUYERS_TOP_UP_HEADROOM = 3116
    COVER_BUYERS_CREDIT_LIMIT = 3117
    COVER_PARTS_INVOICE_IX = 3201
    COVER_PARTS_REASON = 3202
    COVER_PARTS_AMOUNT = 3203
    COVER_PARTS_TERM = 3204
    COVER_PARTS_DAY = 3205
    COVER_PARTS_IS_CURABLE = 3206
    COVER_REASONS_REASON = 3301
    COVER_REASONS_AMOUNT = 3302
    COVER_REASONS_NUM_INVOICES = 3303
    COVER_TOTALS_AS_OF_DAY = 3401
    COVER_TOTALS_GROSS = 3402
    COVER_TOTALS_SETTLED = 3403
    COVER_TOTALS_EXPOSURE = 3404
    COVER_TOTALS_OVERDUE = 3405
    COVER_TOTALS_COVERED = 3406
    COVER_TOTALS_INSURED = 3407
    COVER_TOTALS_UNCOVERED = 3408
    COVER_TOTALS_UNALLOCATED = 3409
    COVER_TOTALS_NUM_INVOICES = 3410
    COVER_TOTALS_NUM_NOT_YET = 3411
    COVER_TOTALS_NUM_REFUSED = 3412
    COVER_TOTALS_NUM_BUYERS = 3413
    COVER_TOTALS_NUM_STOPPED = 3414
    COVER_TOTALS_INSURABLE_EXPOSURE = 3415
    COVER_TOTALS_LIMITS = 3416
    COVER_TOTALS_NUM_LIMITS = 3417
    COVER_TOTALS_NUM_LIMITS_WITHOUT_RATE = 3418
    COVER_DEADLINES_INVOICE_IX = 3501
    COVER_DEADLINES_DEADLINE = 3502
    COVER_DEADLINES_BY_DAY = 3503
    COVER_DEADLINES_DONE_DAY = 3504
    COVER_DEADLINES_STATE = 3505
    COVER_DEADLINES_SEVERITY = 3506
    CLAIM_SHEET_INVOICE_IX = 4001
    CLAIM_SHEET_LOSS_DAY = 4002
    CLAIM_SHEET_OPEN = 4003
    CLAIM_SHEET_QUALIFYING = 4004
    CLAIM_SHEET_RECEIVED_AFTER = 4005
    CLAIM_SHEET_COVERED = 4006
    CLAIM_SHEET_INSURED_PERCENTAGE = 4007
    CLAIM_SHEET_INDEMNITY = 4008
    CLAIM_SHEET_REASON = 4009
    CLAIM_SHEET_REASONS = 4010
    CLAIM_SHEET_CLAIM_BY_DAY = 4011
    CLAIM_LADDER_STEP = 4101
    CLAIM_LADDER_REASON = 4102
    CLAIM_LADDER_TERM = 4103
    CLAIM_LADDER_BEFORE = 4104
    CLAIM_LADDER_TAKEN = 4105
    CLAIM_LADDER_AFTER = 4106
    CLAIM_LADDER_CLAUSE = 4107
    CLAIM_TOTALS_BUYER_IX = 4201
    CLAIM_TOTALS_CAUSE = 4202
    CLAIM_TOTALS_REASON = 4203
    CLAIM_TOTALS_LOSS_DAY = 4204
    CLAIM_TOTALS_CLAIM_FROM_DAY = 4205
    CLAIM_TOTALS_CLAIM_BY_DAY = 4206
    CLAIM_TOTALS_INDEMNITY_DAY = 4207
    CLAIM_TOTALS_GROSS_DEBT = 4208
    CLAIM_TOTALS_QUALIFYING = 4209
    CLAIM_TOTALS_RECEIVED_AFTER = 4210
    CLAIM_TOTALS_COVERED = 4211
    CLAIM_TOTALS_INDEMNITY = 4212
    CLAIM_TOTALS_RETAINED = 4213
    CLAIM_TOTALS_YEAR_FROM_DAY = 4214
    CLAIM_TOTALS_YEAR_UNTIL_DAY = 4215
    CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE = 4216
    CLAIM_TOTALS_FIRST_LOSS_USED_AFTER = 4217
    CLAIM_TOTALS_FIRST_LOSS_LEFT = 4218
    CLAIM_TOTALS_LIABILITY_USED_BEFORE = 4219
    CLAIM_TOTALS_LIABILITY_USED_AFTER = 4220
    CLAIM_TOTALS_MAXIMUM_LIABILITY = 4221
    CLAIM_TOTALS_COSTS = 4222
    CLAIM_TOTALS_ALREADY_PAID = 4223
    CLAIM_TOTALS_PAYABLE = 4224
    CLAIM_TOTALS_FILED_DAY = 4225
    CLAIM_TOTALS_COUNTRY_PAID_BEFORE = 4226
    CLAIM_DEFAULTS_TERM = 4301
    CLAIM_FIRST_LOSSES_LIMIT_KIND = 4401
    CLAIM_FIRST_LOSSES_AGREED = 4402
    CLAIM_FIRST_LOSSES_USED_BEFORE = 4403
    CLAIM_FIRST_LOSSES_TAKEN = 4404
    CLAIM_FIRST_LOSSES_USED_AFTER = 4405
    CLAIM_FIRST_LOSSES_LEFT = 4406
    CLAIM_PAYMENTS_PAYMENT_DAY = 4501
    CLAIM_PAYMENTS_AMOUNT = 4502
    CLAIM_PAYMENTS_KIND = 4503
    CLAIM_CAUSES_CAUSE = 4601
    CLAIM_CAUSES_LOSS_DAY = 4602
    CLAIM_CAUSES_INDEMNITY = 4603
    CLAIM_CAUSES_GOVERNS = 4604
    POLICY_TERMS_TERM = 5001
    POLICY_TERMS_SCOPE = 5002
    POLICY_TERMS_SCOPE_VALUE = 5003
    POLICY_TERMS_SOURCE = 5004
    POLICY_TERMS_NUMBER = 5005
    POLICY_TERMS_TEXT = 5006
    POLICY_PLAN_STEP = 5101
    POLICY_PLAN_CLAUSE = 5102
    GOVERNED_INVOICE_IX = 5601
    GOVERNED_POLICY_IX = 5602
    GOVERNED_REASON = 5603
    UNKNOWNS_TABLE = 5701
    UNKNOWNS_ROW = 5702
    UNKNOWNS_COLUMN = 5703
    UNKNOWNS_BUYER_IX = 5704
    UNKNOWNS_INVOICE_IX = 5705
    UNKNOWNS_REASON = 5706
    UNKNOWNS_CONDITION = 5707
    COVER_BOUNDS_COVERED_LOWER = 5801
    COVER_BOUNDS_COVERED_UPPER = 5802
    COVER_BOUNDS_INSURED_LOWER = 5803
    COVER_BOUNDS_INSURED_UPPER = 5804
    BOUNDS_AS_OF_DAY = 5901
    BOUNDS_COVERED_LOWER = 5902
    BOUNDS_COVERED_UPPER = 5903
    BOUNDS_INSURED_LOWER = 5904
    BOUNDS_INSURED_UPPER = 5905
    BOUNDS_INDEMNITY_LOWER = 5906
    BOUNDS_INDEMNITY_UPPER = 5907
    BOUNDS_NUM_UNKNOWNS = 5908
    RECOVERY_SHARES_RECOVERY_IX = 5201
    RECOVERY_SHARES_RECOVERY_DAY = 5202
    RECOVERY_SHARES_GROSS = 5203
    RECOVERY_SHARES_COSTS = 5204
    RECOVERY_SHARES_NET = 5205
    RECOVERY_SHARES_SHARED = 5206
    RECOVERY_SHARES_ON_COVERED = 5207
    RECOVERY_SHARES_TO_INSURER = 5208
    RECOVERY_SHARES_TO_INSURED = 5209
    RECOVERY_SHARES_INSURER_COSTS = 5210
    RECOVERY_SHARES_INSURED_COSTS = 5211
    RECOVERY_SHARES_INSURER_TOTAL = 5212
    RECOVERY_SHARES_INSURER_LEFT = 5213
    RECOVERY_SHARES_LIABILITY_GIVEN_BACK = 5214
    RECOVERY_SHARES_FIRST_LOSS_GIVEN_BACK = 5215
    LAYER_SHARES_LOSS_IX = 5301
    LAYER_SHARES_PART = 5302
    LAYER_SHARES_LAYER_IX = 5303
    LAYER_SHARES_LAYER = 5304
    LAYER_SHARES_FROM_AMOUNT = 5305
    LAYER_SHARES_UNTIL_AMOUNT = 5306
    LAYER_SHARES_LOSS = 5307
    LAYER_SHARES_NOT_IN_FORCE = 5308
    LAYER_SHARES_DEDUCTIBLE = 5309
    LAYER_SHARES_UNINSURED = 5310
    LAYER_SHARES_PAID = 5311
    LAYER_SHARES_REASON = 5312
    LAYER_TOTALS_LOSS_IX = 5401
    LAYER_TOTALS_LOSS = 5402
    LAYER_TOTALS_IN_LAYERS = 5403
    LAYER_TOTALS_PAID_BY_LAYERS = 5404
    LAYER_TOTALS_DEDUCTIBLE = 5405
    LAYER_TOTALS_ABOVE_LIMIT = 5406
    LAYER_TOTALS_PAID = 5407
    PRE_DELIVERY_LADDER_STEP = 5501
    PRE_DELIVERY_LADDER_REASON = 5502
    PRE_DELIVERY_LADDER_BEFORE = 5503
    PRE_DELIVERY_LADDER_TAKEN = 5504
    PRE_DELIVERY_LADDER_AFTER = 5505
    LAYERS_LAYER = 6501
    LAYERS_ATTACHES_AT = 6502
    LAYERS_ATTACHMENT = 6503
    LAYERS_LIMIT = 6504
    LAYERS_SHARE = 6505
    LAYERS_PERCENTAGE = 6506
    LAYERS_DEDUCTIBLE = 6507
    LAYERS_DEDUCTIBLE_RATIO = 6508
    LAYERS_DEDUCTIBLE_MINIMUM = 6509
    LAYERS_DEDUCTIBLE_MAXIMUM = 6510
    LAYERS_MAXIMUM_RATIO_TO_PRIMARY = 6511
    LAYERS_MAXIMUM_AMOUNT = 6512
    LAYERS_EXPIRES_DAY = 6513
    LAYERS_CONSENT = 6514
    LAYERS_INHERITS_RETENTIONS = 6515
    INSOLVENCY_EVENTS_COUNTRY = 6001
    INSOLVENCY_EVENTS_INSOLVENCY_EVENT = 6002
    CAUSE_PRIORITY_CAUSE = 6101
    DEADLINES_DEADLINE = 6201
    DEADLINES_EVENT = 6202
    DEADLINES_ANCHOR = 6203
    DEADLINES_COUNT = 6204
    DEADLINES_UNIT = 6205
    DEADLINES_ANCHOR_COUNTS = 6206
    DEADLINES_SEVERITY = 6207
    DEADLINES_LEAST_AMOUNT = 6208
    DEADLINES_COUNTRY = 6209
    DEADLINES_FROM_DAY = 6210
    DELAY_REDUCTIONS_DEADLINE = 6301
    DELAY_REDUCTIONS_FROM_DELAY_DAYS = 6302
    DELAY_REDUCTIONS_REDUCTION = 6303
    DELAY_REDUCTIONS_TO_PERCENTAGE = 6304


class Form(IntEnum):
    """Values of `form`."""

    UNSET = 0
    WHOLE_TURNOVER = 1
    KEY_ACCOUNTS = 2
    SINGLE_BUYER = 3
    TRANSACTIONAL = 4
    EXCESS_OF_LOSS = 5
    TOP_UP = 6
    SIMPLIFIED = 7
    GOVERNMENT = 8
    RECEIVABLES_PURCHASE = 9


class AttachmentBasis(IntEnum):
    """Values of `attachment_basis`."""

    UNSET = 0
    DELIVERY = 1
    INVOICE_DATE = 2
    DISPATCH = 3
    PERFORMANCE = 4
    ORDER_RECEIVED = 5
    DEBT_CREATED = 6


class Rounding(IntEnum):
    """Values of `rounding`."""

    UNSET = 0
    HALF_EVEN = 1
    HALF_UP = 2
    DOWN = 3
    UP = 4
    FLOOR = 5
    CEILING = 6


class RoundingMoment(IntEnum):
    """Values of `rounding_moment`."""

    UNSET = 0
    PER_INVOICE = 1
    PER_CLAIM = 2


class ConversionDate(IntEnum):
    """Values of `conversion_date`."""

    UNSET = 0
    INVOICE_DATE = 1
    DELIVERY = 2
    DUE_DATE = 3
    EVALUATION = 4
    MONTH_END_OF_ATTACHMENT = 5
    DATE_OF_LOSS = 6


class PaymentTermsAnchor(IntEnum):
    """Values of `payment_terms_anchor`."""

    UNSET = 0
    INVOICE_DATE = 1
    DELIVERY = 2
    END_OF_INVOICE_MONTH = 3
    DISPATCH = 4


class ClockAnchor(IntEnum):
    """Values of `clock_anchor`."""

    UNSET = 0
    DUE_DATE = 1
    EXTENDED_DUE_DATE = 2
    INVOICE_DATE = 3
    EXTENSION_END = 4
    DATE_OF_LOSS = 5
    PERIOD_END = 6
    FILING = 7
    DELIVERY = 8
    OVERDUE_NOTICE = 9
    COLLECTION_STARTED = 10
    DOCUMENTS_COMPLETE = 11
    LOSS_VALIDATED = 12
    EVENT = 13
    DEPOSIT = 14
    TRANSFER_RULES_MET = 15
    KNOWLEDGE = 16
    WAITING_END = 17


class StopOfCover(IntEnum):
    """Values of `stop_of_cover`."""

    UNSET = 0
    NONE = 1
    OLDEST_INVOICE = 2
    ANY_INVOICE = 3
    OVERDUE_AMOUNT = 4
    OVERDUE_SHARE = 5


class StopBoundary(IntEnum):
    """Values of `stop_boundary`."""

    UNSET = 0
    AFTER_DATE = 1
    FROM_DATE = 2


class ResumeOfCover(IntEnum):
    """Values of `resume_of_cover`."""

    UNSET = 0
    NEVER = 1
    ON_PAYMENT = 2
    ON_PAYMENT_RETROACTIVE = 3
    BY_CONSENT = 4


class LimitKind(IntEnum):
    """Values of `limit_kind`."""

    UNSET = 0
    NAMED = 1
    DISCRETIONARY = 2
    UNNAMED = 3
    FIRST_SALE = 4
    AUTOMATIC = 5
    TEMPORARY = 6
    TOP_UP = 7
    ISSUING_BANK = 8
    GROUP = 9


class LimitOrderKey(IntEnum):
    """Values of `limit_order_key`."""

    UNSET = 0
    DELIVERY = 1
    INVOICE_DATE = 2
    DUE_DATE = 3
    POSTING = 4


class LimitFilledBy(IntEnum):
    """Values of `limit_filled_by`."""

    UNSET = 0
    ALL_DEBT = 1
    QUALIFYING_DEBT = 2
    COVERED_DEBT = 3


class InvoiceLimitRule(IntEnum):
    """Values of `invoice_limit_rule`."""

    UNSET = 0
    AT_ATTACHMENT = 1
    AT_EVALUATION = 2
    GRANDFATHERED = 3
    LOWER_OF_BOTH = 4


class PaymentAllocation(IntEnum):
    """Values of `payment_allocation`."""

    UNSET = 0
    OLDEST_DUE = 1
    OLDEST_INVOICE = 2
    AS_DESIGNATED = 3
    OLDEST_DELIVERY = 4
    PRO_RATA = 5


class Cause(IntEnum):
    """Values of `cause`."""

    UNSET = 0
    INSOLVENCY = 1
    PROTRACTED_DEFAULT = 2
    REPUDIATION = 3
    TRANSFER = 4
    MORATORIUM = 5
    DEBT_RELEASED = 6
    WAR = 7
    NATURAL_DISASTER = 8
    GOVERNMENT_ACT = 9
    LICENCE_WITHDRAWN = 10
    PUBLIC_BUYER_DEFAULT = 11
    EXCHANGE_LOSS = 12


class NoticeMissed(IntEnum):
    """Values of `notice_missed`."""

    UNSET = 0
    WARN = 1
    INVOICE_NOT_COVERED = 2


class ThresholdMode(IntEnum):
    """Values of `threshold_mode`."""

    UNSET = 0
    GATE = 1
    DEDUCT = 2


class ThresholdCompare(IntEnum):
    """Values of `threshold_compare`."""

    UNSET = 0
    STRICT = 1
    INCLUSIVE = 2


class MeasuredOn(IntEnum):
    """Values of `measured_on`."""

    UNSET = 0
    AT_STEP = 1
    GROSS_DEBT = 2
    QUALIFYING_DEBT = 3
    COVERED_DEBT = 4
    NET_INDEMNITY = 5
    DEBT_AT_NOTICE = 6


class ReceiptsAfterLimit(IntEnum):
    """Values of `receipts_after_limit`."""

    UNSET = 0
    IN_FULL = 1
    PRO_RATA = 2


class Step(IntEnum):
    """Values of `step`."""

    UNSET = 0
    RECEIPTS = 1
    LIMIT = 2
    THRESHOLD = 3
    EACH_LOSS = 4
    PERCENTAGE = 5
    MINIMUM_RETENTION = 6
    FIRST_LOSS = 7
    MAXIMUM_LIABILITY = 8
    BUYER_CAP = 9
    COUNTRY_CAP = 10
    KIND_FIRST_LOSS = 11
    DEDUCTIONS = 12
    COSTS = 13
    REGULATORY_CAP = 14


class BuyerKind(IntEnum):
    """Values of `buyer_kind`."""

    UNSET = 0
    COMPANY = 1
    PUBLIC = 2
    PRIVATE_INDIVIDUAL = 3


class Decision(IntEnum):
    """Values of `decision`."""

    UNSET = 0
    APPROVED = 1
    REFUSED = 2
    WITHDRAWN = 3
    PENDING = 4


class Document(IntEnum):
    """Values of `document`."""

    UNSET = 0
    INVOICE = 1
    CREDIT_NOTE = 2


class PaymentMethod(IntEnum):
    """Values of `payment_method`."""

    UNSET = 0
    OPEN_ACCOUNT = 1
    LETTER_OF_CREDIT = 2
    PREPAYMENT = 3


class Event(IntEnum):
    """Values of `event`."""

    UNSET = 0
    DISPUTE_OPENED = 1
    DISPUTE_SETTLED = 2
    OVERDUE_NOTICE = 3
    INSOLVENCY = 4
    CLAIM_FILED = 5
    DISPUTE_LOST = 6
    COLLECTION_STARTED = 7
    ADVERSE_INFORMATION = 8
    COVER_WITHDRAWN = 9
    COVER_RESUMED = 10
    LIMIT_REQUESTED = 11
    CREDIT_REPORT = 12
    REFUSAL_OF_GOODS = 13
    GOODS_DISPOSED = 14
    DEPOSIT_MADE = 15
    TRANSFER_RULES_MET = 16
    POLITICAL_EVENT = 17
    DOCUMENTS_COMPLETE = 18
    LOSS_VALIDATED = 19
    PAYMENT_PLAN = 20
    EXTENSION_REQUESTED = 21
    INDEMNITY_PAID = 22
    DECLARED = 23
    PREMIUM_PAID = 24
    KNOWLEDGE = 25


class CoverBasis(IntEnum):
    """Values of `cover_basis`."""

    UNSET = 0
    NONE = 1
    NAMED = 2
    DISCRETIONARY = 3
    UNNAMED = 4
    FIRST_SALE = 5
    AUTOMATIC = 6
    TEMPORARY = 7
    TOP_UP = 8
    ISSUING_BANK = 9
    GROUP = 10


class State(IntFlag):
    """Values of `state`."""

    NOT_YET = 1
    SETTLED = 2
    OVERDUE = 4
    PAST_EXTENSION = 8
    NOTICE_PAST = 16
    CLAIM_OPEN = 32
    CLAIM_LAPSED = 64
    REFUSED_ROW = 128


class Source(IntEnum):
    """Values of `source`."""

    UNSET = 0
    GIVEN = 1
    DEFAULT = 2


class PeriodUnit(IntEnum):
    """Values of `period_unit`."""

    UNSET = 0
    DAYS = 1
    BUSINESS_DAYS = 2
    MONTHS = 3
    END_OF_MONTH_DAYS = 4


class Scope(IntEnum):
    """Values of `scope`."""

    UNSET = 0
    LIMIT_KIND = 1
    CAUSE = 2
    COUNTRY = 3
    CONDITION = 4
    DEDUCTION = 5


class ColumnType(IntEnum):
    """Values of `column_type`."""

    UNSET = 0
    TEXT = 1
    MONEY = 2
    RATIO = 3
    NUMBER = 4
    DAY = 5
    CODE = 6
    INDEX = 7
    CURRENCY = 8
    COUNTRY = 9
    FLAG = 10
    SET = 11


class TermType(IntEnum):
    """Values of `term_type`."""

    UNSET = 0
    MONEY = 1
    RATIO = 2
    PERIOD = 3
    DAY = 4
    FLAG = 5
    CHOICE = 6
    CURRENCY = 7
    NUMBER = 8


class GoverningRule(IntEnum):
    """Values of `governing_rule`."""

    UNSET = 0
    FIRST_GIVEN = 1
    EARLIEST_PERIOD = 2
    LATEST_PERIOD = 3


class UnknownAs(IntEnum):
    """Values of `unknown_as`."""

    UNSET = 0
    NOT_MET = 1
    MET = 2


class RecoverySplit(IntEnum):
    """Values of `recovery_split`."""

    UNSET = 0
    BY_LOSS_SHARE = 1
    BY_COVERED_FRACTION_THEN_PERCENTAGE = 2
    BY_PERCENTAGE = 3
    OLDEST_DEBT = 4
    INSURER_FIRST = 5
    TOP_DOWN = 6
    INSURED_UNINSURED_FIRST = 7
    INSURED_FIRST = 8


class RecoveryCostShare(IntEnum):
    """Values of `recovery_cost_share`."""

    UNSET = 0
    BY_RECOVERY_SHARE = 1
    BY_LOSS_SHARE = 2
    INSURER = 3
    INSURED = 4
    BY_COVERED_FRACTION = 5
    BY_PERCENTAGE = 6


class Party(IntEnum):
    """Values of `party`."""

    UNSET = 0
    INSURED = 1
    INSURER = 2


class LayerAttachment(IntEnum):
    """Values of `layer_attachment`."""

    UNSET = 0
    FIXED_AMOUNT = 1
    FOLLOWS_PRIMARY = 2


class PreDeliveryCostBasis(IntEnum):
    """Values of `pre_delivery_cost_basis`."""

    UNSET = 0
    DIRECT_AND_INDIRECT = 1
    DIRECT = 2


class PreDeliveryCapOn(IntEnum):
    """Values of `pre_delivery_cap_on`."""

    UNSET = 0
    COSTS = 1
    LOSS = 2


class PreDeliveryStep(IntEnum):
    """Values of `pre_delivery_step`."""

    UNSET = 0
    COSTS = 1
    CONTRACT = 2
    COST_BASIS = 3
    ORDER_VALUE = 4
    ADVANCE = 5
    RESALE = 6
    LIMIT = 7
    CREDIT_LIMIT = 8
    PERCENTAGE = 9


class LayerPart(IntEnum):
    """Values of `layer_part`."""

    UNSET = 0
    LAYER = 1
    PRIMARY = 2
    BELOW = 3
    GAP = 4
    UNPLACED = 5
    ABOVE = 6


class StopEffect(IntEnum):
    """Values of `stop_effect`."""

    UNSET = 0
    NEW_DELIVERIES = 1
    NEW_DELIVERIES_AND_MOVING_UP = 2
    ALL_DEBT = 3


class StopScope(IntEnum):
    """Values of `stop_scope`."""

    UNSET = 0
    BUYER = 1
    GROUP = 2


class ObligationToOffer(IntEnum):
    """Values of `obligation_to_offer`."""

    UNSET = 0
    ALL = 1
    SEGMENT = 2
    ABOVE_DATUM_LINE = 3
    NONE = 4


class LossBasis(IntEnum):
    """Values of `loss_basis`."""

    UNSET = 0
    RISKS_ATTACHING = 1
    LOSSES_OCCURRING = 2
    BOTH = 3


class PaymentTermsBreach(IntEnum):
    """Values of `payment_terms_breach`."""

    UNSET = 0
    INVOICE_NOT_COVERED = 1
    TREAT_AS_MAXIMUM = 2


class Condition(IntEnum):
    """Values of `condition`."""

    UNSET = 0
    SUPPLY = 1
    NOT_REAL_ESTATE = 2
    RETENTION_OF_TITLE = 3
    GUARANTEE = 4
    WRITTEN_CONTRACT = 5
    PROOF_OF_EXPORT = 6
    DECLARED = 7
    PREMIUM_PAID = 8
    NOT_SANCTIONED = 9
    LICENCE = 10
    CONTRACT_FULFILLED = 11
    LEGAL_ENTITY = 12
    DOCUMENTS_COMPLETE = 13
    OTHER_1 = 14
    OTHER_2 = 15
    OTHER_3 = 16


class Deduction(IntEnum):
    """Values of `deduction`."""

    UNSET = 0
    SET_OFF = 1
    RETURN = 2
    RESALE = 3
    SECURITY = 4
    ADVANCE_PAYMENT = 5
    DEL_CREDERE = 6


class DeductionTreatment(IntEnum):
    """Values of `deduction_treatment`."""

    UNSET = 0
    BEFORE_LIMIT = 1
    IGNORED = 2
    PRO_RATA = 3
    AFTER_LIMIT = 4


class DisputedReentry(IntEnum):
    """Values of `disputed_reentry`."""

    UNSET = 0
    OWN_PLACE = 1
    AT_SETTLEMENT = 2


class InsolvencyEvent(IntEnum):
    """Values of `insolvency_event`."""

    UNSET = 0
    PROCEEDINGS_OPENED = 1
    PROCEEDINGS_REFUSED = 2
    COURT_PLAN = 3
    DEBT_SETTLEMENT_PLAN = 4
    COMPOSITION_OUT_OF_COURT = 5
    FRUITLESS_ENFORCEMENT = 6
    COMPOSITION_WITH_HAIRCUT = 7
    AGREED_UNCOLLECTABLE = 8
    LIQUIDATION_ORDERED = 9
    PAYMENTS_SUSPENDED = 10
    HOPELESSNESS = 11
    THREATENED_INSOLVENCY = 12


class InsolvencyDuringWaiting(IntEnum):
    """Values of `insolvency_during_waiting`."""

    UNSET = 0
    NO_EFFECT = 1
    ENDS_WAITING = 2
    ENDS_WAITING_WHEN_DUE = 3


class PublicBuyerAs(IntEnum):
    """Values of `public_buyer_as`."""

    UNSET = 0
    COMMERCIAL = 1
    POLITICAL = 2


class ConcurrentCauses(IntEnum):
    """Values of `concurrent_causes`."""

    UNSET = 0
    FIRST_TO_OCCUR = 1
    FIXED_PRIORITY = 2
    MOST_FAVOURABLE = 3


class DeadlineSeverity(IntEnum):
    """Values of `deadline_severity`."""

    UNSET = 0
    VOID_ALL = 1
    VOID_INVOICE = 2
    REDUCE_PERCENTAGE = 3
    WARN = 4


class DeadlineState(IntEnum):
    """Values of `deadline_state`."""

    UNSET = 0
    NOT_NEEDED = 1
    OPEN = 2
    DONE = 3
    LATE = 4
    MISSED = 5


class PercentageOrder(IntEnum):
    """Values of `percentage_order`."""

    UNSET = 0
    LIMIT_FIRST = 1
    CAUSE_FIRST = 2
    COUNTRY_FIRST = 3
    LOWEST = 4


class LimitBasis(IntEnum):
    """Values of `limit_basis`."""

    UNSET = 0
    GROSS_DEBT = 1
    NET_INDEMNITY = 2


class EachLossUnit(IntEnum):
    """Values of `each_loss_unit`."""

    UNSET = 0
    PER_CLAIM = 1
    PER_BUYER = 2
    PER_GROUP = 3


class FirstLossErodedBy(IntEnum):
    """Values of `first_loss_eroded_by`."""

    UNSET = 0
    APPROVED = 1
    ALL = 2


class FirstLossChronology(IntEnum):
    """Values of `first_loss_chronology`."""

    UNSET = 0
    AS_GIVEN = 1
    DATE_OF_LOSS = 2
    FILING = 3
    SETTLEMENT = 4


class MaximumLiabilityBase(IntEnum):
    """Values of `maximum_liability_base`."""

    UNSET = 0
    PREMIUM_PAID = 1
    PREMIUM_EARNED = 2
    PREMIUM_MINIMUM = 3


class PolicyYearRule(IntEnum):
    """Values of `policy_year_rule`."""

    UNSET = 0
    ANNIVERSARIES = 1
    WITHIN_PERIOD = 2


class IndemnityCombination(IntEnum):
    """Values of `indemnity_combination`."""

    UNSET = 0
    LATEST = 1
    EARLIEST = 2


class InstalmentRule(IntEnum):
    """Values of `instalment_rule`."""

    UNSET = 0
    AT_ONCE = 1
    AS_DUE = 2


class PaymentKind(IntEnum):
    """Values of `payment_kind`."""

    UNSET = 0
    ALREADY_PAID = 1
    PROVISIONAL = 2
    FINAL = 3
    INSTALMENT = 4


class Answer(IntEnum):
    """Values of `answer`."""

    UNSET = 0
    YES = 1
    NO = 2
    UNKNOWN = 3


class LimitIncreaseFrom(IntEnum):
    """Values of `limit_increase_from`."""

    UNSET = 0
    STATED_DAY = 1
    DECISION_DAY = 2
    MONTH_OF_DECISION = 3


class DiscretionaryJustification(IntEnum):
    """Values of `discretionary_justification`."""

    UNSET = 0
    NOT_NEEDED = 1
    REPORT = 2
    EXPERIENCE = 3
    EITHER = 4


class ExperienceBase(IntEnum):
    """Values of `experience_base`."""

    UNSET = 0
    HIGHEST_INVOICE = 1
    HIGHEST_BALANCE = 2
    HIGHEST_MONTH_END_PAID = 3


# A name of its own: within the classes below `type` is a field.
Group = type[IntEnum] | type[IntFlag]


@dataclass(frozen=True)
class ColumnInfo:
    """A column of a table. `type` is one of text, money, ratio, number, day, code, index, currency, country,
    flag and set; `group` is the enumeration of a code or set, else None; `required` means that facts
    without the column are refused."""

    column: Column
    name: str
    type: str
    group: Group | None
    required: bool
    text: str


@dataclass(frozen=True)
class TermInfo:
    """A term of a policy. `type` is one of money, ratio, period, day, flag, choice, currency
    and number; `scopes` lists what
    it may be given for beside the whole policy; `need` is one of must, default, optional and with."""

    term: Term
    name: str
    type: str
    group: Group | None
    scopes: tuple[str, ...]
    need: str
    default: str | None
    text: str


COLUMNS: dict[Table, tuple[ColumnInfo, ...]] = {
    Table.BUYERS: (
        ColumnInfo(Column.BUYERS_BUYER, "buyer", "text", None, False, "the buyer's identifier in the host's ledger; without it buyers are known by their row"),
        ColumnInfo(Column.BUYERS_COUNTRY, "country", "country", None, False, "country of the buyer"),
        ColumnInfo(Column.BUYERS_KIND, "kind", "code", BuyerKind, False, "kind of buyer; absent: company"),
        ColumnInfo(Column.BUYERS_IS_AFFILIATE, "is_affiliate", "flag", None, False, "the buyer is controlled by, or controls, the insured"),
        ColumnInfo(Column.BUYERS_IS_INSURED_BUYER, "is_insured_buyer", "flag", None, False, "the policy names this buyer (key accounts, single buyer)"),
        ColumnInfo(Column.BUYERS_BALANCE, "balance", "money", None, False, "open balance of the account, where the ledger gives it instead of payments (balance-forward); absent: open items"),
        ColumnInfo(Column.BUYERS_BALANCE_DAY, "balance_day", "day", None, False, "day of that balance: documents dated later are not in it; absent: all documents are"),
        ColumnInfo(Column.BUYERS_GROUP, "group", "text", None, False, "identifier of the buyer that heads the group; absent: the buyer stands alone or is the head"),
        ColumnInfo(Column.BUYERS_OWN_LIMIT, "own_limit", "money", None, False, "limit that the host gives the buyer itself, beside the insurer's, in policy currency"),
    ),
    Table.LIMITS: (
        ColumnInfo(Column.LIMITS_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.LIMITS_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.LIMITS_DECISION, "decision", "code", Decision, False, "what was decided; absent: approved"),
        ColumnInfo(Column.LIMITS_AMOUNT, "amount", "money", None, True, "amount of the limit, at least zero, in its currency"),
        ColumnInfo(Column.LIMITS_CURRENCY, "currency", "currency", None, False, "currency of the amount; absent: of the policy"),
        ColumnInfo(Column.LIMITS_INSURED_PERCENTAGE, "insured_percentage", "ratio", None, False, "percentage of this limit; goes before the policy's"),
        ColumnInfo(Column.LIMITS_FROM_DAY, "from_day", "day", None, True, "first day on which the decision is in effect"),
        ColumnInfo(Column.LIMITS_UNTIL_DAY, "until_day", "day", None, False, "first day on which it is no longer in effect; absent: until a later decision"),
        ColumnInfo(Column.LIMITS_KIND, "kind", "code", LimitKind, False, "kind of the limit: named, automatic, temporary, top_up, issuing_bank or group; absent: named"),
        ColumnInfo(Column.LIMITS_DECIDED_DAY, "decided_day", "day", None, False, "day on which the insurer decided; absent: the day from which the decision is in effect"),
        ColumnInfo(Column.LIMITS_NOTIFIED_DAY, "notified_day", "day", None, False, "day on which the insured received the notice; absent: the day of the decision"),
        ColumnInfo(Column.LIMITS_KNOWN_DAY, "known_day", "day", None, False, "day on which the decision became known; absent: the day of the notice"),
        ColumnInfo(Column.LIMITS_REQUESTED_AMOUNT, "requested_amount", "money", None, False, "amount that was asked for, in the limit's currency; changes no cover"),
        ColumnInfo(Column.LIMITS_CONDITION_ANSWER, "condition_answer", "code", Answer, False, "whether the condition of the limit (guarantee, retention of title) is met; absent: there is none"),
        ColumnInfo(Column.LIMITS_IS_NON_CANCELLABLE, "is_non_cancellable", "flag", None, False, "the insurer cannot cut the limit before it ends, or before the policy period does"),
        ColumnInfo(Column.LIMITS_IS_IMMEDIATE, "is_immediate", "flag", None, False, "a cut that takes effect on its day whatever notice the policy grants"),
        ColumnInfo(Column.LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS, "maximum_payment_terms_days", "number", None, False, "longest payment terms under this limit, in days; goes before the policy's"),
        ColumnInfo(Column.LIMITS_EXTENSION_DAYS, "extension_days", "number", None, False, "maximum extension period under this limit, in days; goes before the policy's"),
    ),
    Table.INVOICES: (
        ColumnInfo(Column.INVOICES_INVOICE, "invoice", "text", None, False, "the document's number, unique in the book"),
        ColumnInfo(Column.INVOICES_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.INVOICES_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.INVOICES_DOCUMENT, "document", "code", Document, False, "invoice or credit note; absent: invoice"),
        ColumnInfo(Column.INVOICES_APPLIES_TO, "applies_to", "text", None, False, "of a credit note: the number of the invoice that it credits; absent: the oldest debt"),
        ColumnInfo(Column.INVOICES_INVOICE_DAY, "invoice_day", "day", None, True, "date of the document"),
        ColumnInfo(Column.INVOICES_DELIVERY_DAY, "delivery_day", "day", None, False, "day of delivery, dispatch or performance; absent: the invoice date"),
        ColumnInfo(Column.INVOICES_DUE_DAY, "due_day", "day", None, True, "original due date, never rewritten; of a credit note it may be absent"),
        ColumnInfo(Column.INVOICES_EXTENDED_DUE_DAY, "extended_due_day", "day", None, False, "due date as last extended; absent: not extended"),
        ColumnInfo(Column.INVOICES_IS_EXTENSION_CONSENTED, "is_extension_consented", "flag", None, False, "the insurer consented to the extension"),
        ColumnInfo(Column.INVOICES_AMOUNT, "amount", "money", None, True, "gross amount; above zero for an invoice, below zero for a credit note"),
        ColumnInfo(Column.INVOICES_PAID, "paid", "money", None, False, "paid so far as the ledger matched it, without a date (snapshot)"),
        ColumnInfo(Column.INVOICES_VAT, "vat", "money", None, False, "value added tax within the amount"),
        ColumnInfo(Column.INVOICES_CURRENCY, "currency", "currency", None, False, "currency of the document; absent: of the policy"),
        ColumnInfo(Column.INVOICES_IS_DISPUTED, "is_disputed", "flag", None, False, "the buyer disputes the whole invoice (snapshot)"),
        ColumnInfo(Column.INVOICES_PAYMENT_METHOD, "payment_method", "code", PaymentMethod, False, "how the sale is secured; absent: open account"),
        ColumnInfo(Column.INVOICES_IS_INSURED_TRANSACTION, "is_insured_transaction", "flag", None, False, "the policy names this transaction (transactional)"),
        ColumnInfo(Column.INVOICES_KNOWN_DAY, "known_day", "day", None, False, "day on which the document became known; absent: its own date"),
        ColumnInfo(Column.INVOICES_IS_IGNORED_FOR_STOP, "is_ignored_for_stop", "flag", None, False, "the invoice never stops cover, though it counts as debt"),
        ColumnInfo(Column.INVOICES_DISPATCH_DAY, "dispatch_day", "day", None, False, "day of dispatch; absent: the day of delivery"),
        ColumnInfo(Column.INVOICES_PERFORMANCE_DAY, "performance_day", "day", None, False, "day on which the service was performed; absent: the day of delivery"),
        ColumnInfo(Column.INVOICES_ORDER_DAY, "order_day", "day", None, False, "day on which the insured received the order"),
        ColumnInfo(Column.INVOICES_OTHER_TAX, "other_tax", "money", None, False, "energy and other excluded taxes within the amount"),
        ColumnInfo(Column.INVOICES_FREIGHT, "freight", "money", None, False, "freight, packing and insurance within the amount"),
        ColumnInfo(Column.INVOICES_CONTRACT_INTEREST, "contract_interest", "money", None, False, "interest to the due date within the amount"),
        ColumnInfo(Column.INVOICES_OVERDUE_INTEREST, "overdue_interest", "money", None, False, "interest after the due date, penalties and damages within the amount"),
        ColumnInfo(Column.INVOICES_ANCILLARY, "ancillary", "money", None, False, "charges within the amount that are not on the original invoice"),
        ColumnInfo(Column.INVOICES_EXCHANGE_LOSS, "exchange_loss", "money", None, False, "exchange loss within the amount"),
    ),
    Table.RECEIPTS: (
        ColumnInfo(Column.RECEIPTS_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.RECEIPTS_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.RECEIPTS_INVOICE, "invoice", "text", None, False, "number of the invoice that the buyer names"),
        ColumnInfo(Column.RECEIPTS_INVOICE_IX, "invoice_ix", "index", None, False, "row of that invoice in INVOICES"),
        ColumnInfo(Column.RECEIPTS_RECEIPT_DAY, "receipt_day", "day", None, True, "day of receipt"),
        ColumnInfo(Column.RECEIPTS_AMOUNT, "amount", "money", None, True, "amount, above zero"),
        ColumnInfo(Column.RECEIPTS_CURRENCY, "currency", "currency", None, False, "currency; absent: of the invoice named, else of the policy"),
        ColumnInfo(Column.RECEIPTS_IS_FOR_UNINSURED, "is_for_uninsured", "flag", None, False, "the buyer paid for dealings that are not in the book"),
        ColumnInfo(Column.RECEIPTS_KNOWN_DAY, "known_day", "day", None, False, "day on which the receipt became known; absent: the day of receipt"),
    ),
    Table.EVENTS: (
        ColumnInfo(Column.EVENTS_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.EVENTS_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.EVENTS_INVOICE, "invoice", "text", None, False, "number of the invoice; absent: all invoices of the buyer"),
        ColumnInfo(Column.EVENTS_INVOICE_IX, "invoice_ix", "index", None, False, "row of that invoice in INVOICES"),
        ColumnInfo(Column.EVENTS_EVENT, "event", "code", Event, True, "what happened"),
        ColumnInfo(Column.EVENTS_EVENT_DAY, "event_day", "day", None, True, "when it happened"),
        ColumnInfo(Column.EVENTS_AMOUNT, "amount", "money", None, False, "amount in dispute, in the invoice's currency; absent: the whole invoice"),
        ColumnInfo(Column.EVENTS_KIND, "kind", "code", InsolvencyEvent, False, "of an insolvency: which legal event; absent: any"),
        ColumnInfo(Column.EVENTS_CAUSE, "cause", "code", Cause, False, "of a political event: the cause"),
        ColumnInfo(Column.EVENTS_GRADE, "grade", "number", None, False, "of a credit report: the grade, higher is better; 0: none"),
        ColumnInfo(Column.EVENTS_KNOWN_DAY, "known_day", "day", None, False, "when it became known; absent: on its own day"),
    ),
    Table.RATES: (
        ColumnInfo(Column.RATES_FROM_CURRENCY, "from_currency", "currency", None, True, "currency converted"),
        ColumnInfo(Column.RATES_TO_CURRENCY, "to_currency", "currency", None, True, "currency converted into"),
        ColumnInfo(Column.RATES_RATE_DAY, "rate_day", "day", None, True, "first day on which the rate applies; it holds until the next one"),
        ColumnInfo(Column.RATES_NUMERATOR, "numerator", "number", None, True, "above zero"),
        ColumnInfo(Column.RATES_DENOMINATOR, "denominator", "number", None, True, "above zero"),
        ColumnInfo(Column.RATES_KNOWN_DAY, "known_day", "day", None, False, "day on which the rate became known; absent: its own day"),
    ),
    Table.COUNTERS: (
        ColumnInfo(Column.COUNTERS_YEAR_FROM_DAY, "year_from_day", "day", None, True, "first day of the policy year"),
        ColumnInfo(Column.COUNTERS_FIRST_LOSS_USED, "first_loss_used", "money", None, False, "aggregate first loss borne so far"),
        ColumnInfo(Column.COUNTERS_LIABILITY_USED, "liability_used", "money", None, False, "indemnity paid so far"),
        ColumnInfo(Column.COUNTERS_PREMIUM_PAID, "premium_paid", "money", None, False, "premium paid for the year; base of a multiple"),
        ColumnInfo(Column.COUNTERS_LIMIT_KIND, "limit_kind", "code", LimitKind, False, "the row is about the first loss of this kind of limit"),
        ColumnInfo(Column.COUNTERS_COUNTRY, "country", "country", None, False, "the row is about what was paid on buyers of this country"),
        ColumnInfo(Column.COUNTERS_PREMIUM_EARNED, "premium_earned", "money", None, False, "premium earned in the year"),
        ColumnInfo(Column.COUNTERS_PREMIUM_MINIMUM, "premium_minimum", "money", None, False, "minimum premium of the year"),
    ),
    Table.HOLIDAYS: (
        ColumnInfo(Column.HOLIDAYS_HOLIDAY_DAY, "holiday_day", "day", None, True, "the day"),
    ),
    Table.CONDITIONS: (
        ColumnInfo(Column.CONDITIONS_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.CONDITIONS_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.CONDITIONS_INVOICE, "invoice", "text", None, False, "number of the invoice; absent: all invoices of the buyer"),
        ColumnInfo(Column.CONDITIONS_INVOICE_IX, "invoice_ix", "index", None, False, "row of that invoice in INVOICES"),
        ColumnInfo(Column.CONDITIONS_CONDITION, "condition", "code", Condition, True, "the condition"),
        ColumnInfo(Column.CONDITIONS_ANSWER, "answer", "code", Answer, True, "whether it is met"),
        ColumnInfo(Column.CONDITIONS_CONDITION_DAY, "condition_day", "day", None, False, "day from which the answer holds; absent: since ever"),
        ColumnInfo(Column.CONDITIONS_KNOWN_DAY, "known_day", "day", None, False, "day on which it became known; absent: the day from which it holds"),
    ),
    Table.DEDUCTIONS: (
        ColumnInfo(Column.DEDUCTIONS_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.DEDUCTIONS_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.DEDUCTIONS_INVOICE, "invoice", "text", None, False, "number of the invoice; absent: any debt of the buyer"),
        ColumnInfo(Column.DEDUCTIONS_INVOICE_IX, "invoice_ix", "index", None, False, "row of that invoice in INVOICES"),
        ColumnInfo(Column.DEDUCTIONS_DEDUCTION, "deduction", "code", Deduction, True, "what it is"),
        ColumnInfo(Column.DEDUCTIONS_AMOUNT, "amount", "money", None, True, "above zero; in the currency of the invoice named, else of the policy"),
        ColumnInfo(Column.DEDUCTIONS_DEDUCTION_DAY, "deduction_day", "day", None, True, "day from which it reduces the debt"),
        ColumnInfo(Column.DEDUCTIONS_IS_CONDITION_OF_COVER, "is_condition_of_cover", "flag", None, False, "of a security: the insurer made it a condition of cover"),
        ColumnInfo(Column.DEDUCTIONS_KNOWN_DAY, "known_day", "day", None, False, "day on which it became known; absent: its own day"),
    ),
    Table.RECOVERIES: (
        ColumnInfo(Column.RECOVERIES_BUYER, "buyer", "text", None, False, "identifier of the buyer"),
        ColumnInfo(Column.RECOVERIES_BUYER_IX, "buyer_ix", "index", None, False, "row of the buyer in BUYERS"),
        ColumnInfo(Column.RECOVERIES_INVOICE, "invoice", "text", None, False, "number of the invoice that was recovered; read where a dividend is computed again"),
        ColumnInfo(Column.RECOVERIES_INVOICE_IX, "invoice_ix", "index", None, False, "row of that invoice in INVOICES"),
        ColumnInfo(Column.RECOVERIES_RECOVERY_DAY, "recovery_day", "day", None, True, "day of receipt"),
        ColumnInfo(Column.RECOVERIES_AMOUNT, "amount", "money", None, True, "gross amount, at least zero"),
        ColumnInfo(Column.RECOVERIES_COSTS, "costs", "money", None, False, "what it cost to recover it, at least zero; absent: nothing"),
        ColumnInfo(Column.RECOVERIES_CURRENCY, "currency", "currency", None, False, "of both; absent: of the invoice named, else of the policy"),
    ),
    Table.PROBLEMS: (
        ColumnInfo(Column.PROBLEMS_TABLE, "table", "code", Table, False, "table of the row"),
        ColumnInfo(Column.PROBLEMS_ROW, "row", "index", None, False, "row in that table, from 0 in the order of appending"),
        ColumnInfo(Column.PROBLEMS_COLUMN, "column", "code", Column, False, "column at fault"),
        ColumnInfo(Column.PROBLEMS_STATUS, "status", "code", Status, False, "what is wrong"),
    ),
    Table.COVER_INVOICES: (
        ColumnInfo(Column.COVER_INVOICES_STATUS, "status", "code", Status, False, "0, or why the row was not used"),
        ColumnInfo(Column.COVER_INVOICES_STATE, "state", "code", State, False, "bits: where the invoice stands on the day of the question"),
        ColumnInfo(Column.COVER_INVOICES_REASON, "reason", "code", Reason, False, "OK when nothing is open or all of it is covered; else the first reason that takes a part of it"),
        ColumnInfo(Column.COVER_INVOICES_REASONS, "reasons", "set", Reason, False, "all reasons that apply, whether or not anything is open"),
        ColumnInfo(Column.COVER_INVOICES_BASIS, "basis", "code", CoverBasis, False, "what kind of limit covers the invoice"),
        ColumnInfo(Column.COVER_INVOICES_GROSS, "gross", "money", None, False, "gross amount"),
        ColumnInfo(Column.COVER_INVOICES_SETTLED, "settled", "money", None, False, "paid or credited: gross less open"),
        ColumnInfo(Column.COVER_INVOICES_OPEN, "open", "money", None, False, "open: covered plus uncovered"),
        ColumnInfo(Column.COVER_INVOICES_COVERED, "covered", "money", None, False, "qualifying and within the limit"),
        ColumnInfo(Column.COVER_INVOICES_INSURED, "insured", "money", None, False, "the insured percentage of what is covered"),
        ColumnInfo(Column.COVER_INVOICES_UNCOVERED, "uncovered", "money", None, False, "open less covered"),
        ColumnInfo(Column.COVER_INVOICES_EXTENSION_END_DAY, "extension_end_day", "day", None, False, "last day of the maximum extension period, while open"),
        ColumnInfo(Column.COVER_INVOICES_NOTIFY_BY_DAY, "notify_by_day", "day", None, False, "last day to notify the overdue, while open"),
        ColumnInfo(Column.COVER_INVOICES_CLAIM_FROM_DAY, "claim_from_day", "day", None, False, "end of the waiting period: date of loss by protracted default, while open"),
        ColumnInfo(Column.COVER_INVOICES_CLAIM_BY_DAY, "claim_by_day", "day", None, False, "last day to file the claim by protracted default, while open"),
        ColumnInfo(Column.COVER_INVOICES_LIMIT_IX, "limit_ix", "index", None, False, "row in LIMITS of the decision that governs the invoice"),
        ColumnInfo(Column.COVER_INVOICES_COVERED_TOP_UP, "covered_top_up", "money", None, False, "of the covered amount, what the top-up limit covers; 0 too where the row has no answer"),
    ),
    Table.COVER_BUYERS: (
        ColumnInfo(Column.COVER_BUYERS_STATUS, "status", "code", Status, False, "0, or why the buyer was not folded"),
        ColumnInfo(Column.COVER_BUYERS_EXPOSURE, "exposure", "money", None, False, "open on all invoices"),
        ColumnInfo(Column.COVER_BUYERS_OVERDUE, "overdue", "money", None, False, "open after the due date"),
        ColumnInfo(Column.COVER_BUYERS_COVERED, "covered", "money", None, False, "covered of the exposure"),
        ColumnInfo(Column.COVER_BUYERS_INSURED, "insured", "money", None, False, "insured of the exposure"),
        ColumnInfo(Column.COVER_BUYERS_UNCOVERED, "uncovered", "money", None, False, "exposure less covered"),
        ColumnInfo(Column.COVER_BUYERS_LIMIT, "limit", "money", None, False, "limit in force; DCR_NO_AMOUNT where there is none"),
        ColumnInfo(Column.COVER_BUYERS_LIMIT_BASIS, "limit_basis", "code", CoverBasis, False, "what kind of limit that is"),
        ColumnInfo(Column.COVER_BUYERS_HEADROOM, "headroom", "money", None, False, "what is left of the limit, never below zero; DCR_NO_AMOUNT without a limit"),
        ColumnInfo(Column.COVER_BUYERS_COVERAGE, "coverage", "ratio", None, False, "insured divided by exposure, rounded down; 0 without exposure"),
        ColumnInfo(Column.COVER_BUYERS_STOP_DAY, "stop_day", "day", None, False, "day after which, or from which, deliveries are not covered (term stop_boundary)"),
        ColumnInfo(Column.COVER_BUYERS_IS_STOPPED, "is_stopped", "flag", None, False, "a delivery on the day of the question would be uncovered by the stop"),
        ColumnInfo(Column.COVER_BUYERS_UNALLOCATED, "unallocated", "money", None, False, "receipts and credits that found no debt, in policy currency; DCR_NO_AMOUNT when a foreign one has no rate"),
        ColumnInfo(Column.COVER_BUYERS_NUM_OPEN, "num_open", "number", None, False, "number of open invoices"),
        ColumnInfo(Column.COVER_BUYERS_TOP_UP, "top_up", "money", None, False, "top-up limit in force; DCR_NO_AMOUNT where there is none"),
        ColumnInfo(Column.COVER_BUYERS_TOP_UP_HEADROOM, "top_up_headroom", "money", None, False, "what is left of the top-up, never below zero; DCR_NO_AMOUNT without a top-up"),
        ColumnInfo(Column.COVER_BUYERS_CREDIT_LIMIT, "credit_limit", "money", None, False, "limit in force, top-up and the host's own limit together; DCR_NO_AMOUNT without any"),
    ),
    Table.COVER_PARTS: (
        ColumnInfo(Column.COVER_PARTS_INVOICE_IX, "invoice_ix", "index", None, False, "row in INVOICES"),
        ColumnInfo(Column.COVER_PARTS_REASON, "reason", "code", Reason, False, "why the part is not covered, or OK for the insured part"),
        ColumnInfo(Column.COVER_PARTS_AMOUNT, "amount", "money", None, False, "the part; 0 for a reason that applies too but takes nothing"),
        ColumnInfo(Column.COVER_PARTS_TERM, "term", "code", Term, False, "the term behind it"),
        ColumnInfo(Column.COVER_PARTS_DAY, "day", "day", None, False, "the date that decides, where one does"),
        ColumnInfo(Column.COVER_PARTS_IS_CURABLE, "is_curable", "flag", None, False, "the reason can still be cured"),
    ),
    Table.COVER_REASONS: (
        ColumnInfo(Column.COVER_REASONS_REASON, "reason", "code", Reason, False, "the reason"),
        ColumnInfo(Column.COVER_REASONS_AMOUNT, "amount", "money", None, False, "sum of its parts"),
        ColumnInfo(Column.COVER_REASONS_NUM_INVOICES, "num_invoices", "number", None, False, "documents with such a part that is not zero"),
    ),
    Table.COVER_TOTALS: (
        ColumnInfo(Column.COVER_TOTALS_AS_OF_DAY, "as_of_day", "day", None, False, "day of the question"),
        ColumnInfo(Column.COVER_TOTALS_GROSS, "gross", "money", None, False, "gross of all documents up to the day, credit notes negative"),
        ColumnInfo(Column.COVER_TOTALS_SETTLED, "settled", "money", None, False, "gross less exposure"),
        ColumnInfo(Column.COVER_TOTALS_EXPOSURE, "exposure", "money", None, False, "open"),
        ColumnInfo(Column.COVER_TOTALS_OVERDUE, "overdue", "money", None, False, "open after the due date"),
        ColumnInfo(Column.COVER_TOTALS_COVERED, "covered", "money", None, False, "covered"),
        ColumnInfo(Column.COVER_TOTALS_INSURED, "insured", "money", None, False, "insured"),
        ColumnInfo(Column.COVER_TOTALS_UNCOVERED, "uncovered", "money", None, False, "exposure less covered"),
        ColumnInfo(Column.COVER_TOTALS_UNALLOCATED, "unallocated", "money", None, False, "receipts and credits that found no debt"),
        ColumnInfo(Column.COVER_TOTALS_NUM_INVOICES, "num_invoices", "number", None, False, "documents up to the day"),
        ColumnInfo(Column.COVER_TOTALS_NUM_NOT_YET, "num_not_yet", "number", None, False, "documents dated after the day"),
        ColumnInfo(Column.COVER_TOTALS_NUM_REFUSED, "num_refused", "number", None, False, "rows of INVOICES that could not be used"),
        ColumnInfo(Column.COVER_TOTALS_NUM_BUYERS, "num_buyers", "number", None, False, "buyers"),
        ColumnInfo(Column.COVER_TOTALS_NUM_STOPPED, "num_stopped", "number", None, False, "buyers whose cover is stopped on the day"),
        ColumnInfo(Column.COVER_TOTALS_INSURABLE_EXPOSURE, "insurable_exposure", "money", None, False, "open on buyers whom the policy does not exclude"),
        ColumnInfo(Column.COVER_TOTALS_LIMITS, "limits", "money", None, False, "sum of the insurer's limits in force on those buyers that can be converted; DCR_NO_AMOUNT when none of them can"),
        ColumnInfo(Column.COVER_TOTALS_NUM_LIMITS, "num_limits", "number", None, False, "those buyers with a limit of the insurer in force"),
        ColumnInfo(Column.COVER_TOTALS_NUM_LIMITS_WITHOUT_RATE, "num_limits_without_rate", "number", None, False, "of these, limits in a currency without a rate: they are not in the sum"),
    ),
    Table.COVER_DEADLINES: (
        ColumnInfo(Column.COVER_DEADLINES_INVOICE_IX, "invoice_ix", "index", None, False, "row in INVOICES"),
        ColumnInfo(Column.COVER_DEADLINES_DEADLINE, "deadline", "text", None, False, "name of the deadline"),
        ColumnInfo(Column.COVER_DEADLINES_BY_DAY, "by_day", "day", None, False, "last day; DCR_NO_DAY while its anchor has not happened"),
        ColumnInfo(Column.COVER_DEADLINES_DONE_DAY, "done_day", "day", None, False, "day on which it was first done; DCR_NO_DAY if it was not"),
        ColumnInfo(Column.COVER_DEADLINES_STATE, "state", "code", DeadlineState, False, "where it stands on the day of the question"),
        ColumnInfo(Column.COVER_DEADLINES_SEVERITY, "severity", "code", DeadlineSeverity, False, "what missing it does"),
    ),
    Table.CLAIM_SHEET: (
        ColumnInfo(Column.CLAIM_SHEET_INVOICE_IX, "invoice_ix", "index", None, False, "row in INVOICES"),
        ColumnInfo(Column.CLAIM_SHEET_LOSS_DAY, "loss_day", "day", None, False, "date of loss of this invoice"),
        ColumnInfo(Column.CLAIM_SHEET_OPEN, "open", "money", None, False, "open on the date of loss"),
        ColumnInfo(Column.CLAIM_SHEET_QUALIFYING, "qualifying", "money", None, False, "open less what is not insurable"),
        ColumnInfo(Column.CLAIM_SHEET_RECEIVED_AFTER, "received_after", "money", None, False, "received after the date of loss, as allocated"),
        ColumnInfo(Column.CLAIM_SHEET_COVERED, "covered", "money", None, False, "within the limit"),
        ColumnInfo(Column.CLAIM_SHEET_INSURED_PERCENTAGE, "insured_percentage", "ratio", None, False, "percentage that applies"),
        ColumnInfo(Column.CLAIM_SHEET_INDEMNITY, "indemnity", "money", None, False, "share of the payment; the shares add up to it"),
        ColumnInfo(Column.CLAIM_SHEET_REASON, "reason", "code", Reason, False, "first reason why nothing of the invoice is in the claim; OK"),
        ColumnInfo(Column.CLAIM_SHEET_REASONS, "reasons", "set", Reason, False, "all reasons that apply to the invoice"),
        ColumnInfo(Column.CLAIM_SHEET_CLAIM_BY_DAY, "claim_by_day", "day", None, False, "last day to claim this invoice"),
    ),
    Table.CLAIM_LADDER: (
        ColumnInfo(Column.CLAIM_LADDER_STEP, "step", "code", Step, False, "step of the plan; 0 for what is taken off before the plan begins"),
        ColumnInfo(Column.CLAIM_LADDER_REASON, "reason", "code", Reason, False, "what takes the amount"),
        ColumnInfo(Column.CLAIM_LADDER_TERM, "term", "code", Term, False, "the term behind it"),
        ColumnInfo(Column.CLAIM_LADDER_BEFORE, "before", "money", None, False, "amount that reaches the rung"),
        ColumnInfo(Column.CLAIM_LADDER_TAKEN, "taken", "money", None, False, "amount taken"),
        ColumnInfo(Column.CLAIM_LADDER_AFTER, "after", "money", None, False, "amount that is left"),
        ColumnInfo(Column.CLAIM_LADDER_CLAUSE, "clause", "text", None, False, "clause of the wording, as the policy states it"),
    ),
    Table.CLAIM_TOTALS: (
        ColumnInfo(Column.CLAIM_TOTALS_BUYER_IX, "buyer_ix", "index", None, False, "row in BUYERS"),
        ColumnInfo(Column.CLAIM_TOTALS_CAUSE, "cause", "code", Cause, False, "cause of loss"),
        ColumnInfo(Column.CLAIM_TOTALS_REASON, "reason", "code", Reason, False, "OK, or why the claim as a whole fails"),
        ColumnInfo(Column.CLAIM_TOTALS_LOSS_DAY, "loss_day", "day", None, False, "date of loss; absent while there is no loss"),
        ColumnInfo(Column.CLAIM_TOTALS_CLAIM_FROM_DAY, "claim_from_day", "day", None, False, "first day to file the claim"),
        ColumnInfo(Column.CLAIM_TOTALS_CLAIM_BY_DAY, "claim_by_day", "day", None, False, "last day to file the claim"),
        ColumnInfo(Column.CLAIM_TOTALS_INDEMNITY_DAY, "indemnity_day", "day", None, False, "day by which the insurer pays"),
        ColumnInfo(Column.CLAIM_TOTALS_GROSS_DEBT, "gross_debt", "money", None, False, "open on the date of loss"),
        ColumnInfo(Column.CLAIM_TOTALS_QUALIFYING, "qualifying", "money", None, False, "of this, debt that qualifies for cover"),
        ColumnInfo(Column.CLAIM_TOTALS_RECEIVED_AFTER, "received_after", "money", None, False, "received after the date of loss"),
        ColumnInfo(Column.CLAIM_TOTALS_COVERED, "covered", "money", None, False, "covered debt: what the step `limit` leaves"),
        ColumnInfo(Column.CLAIM_TOTALS_INDEMNITY, "indemnity", "money", None, False, "what the policy pays"),
        ColumnInfo(Column.CLAIM_TOTALS_RETAINED, "retained", "money", None, False, "gross debt less what was received after the loss and less the indemnity"),
        ColumnInfo(Column.CLAIM_TOTALS_YEAR_FROM_DAY, "year_from_day", "day", None, False, "first day of the policy year that bears the claim"),
        ColumnInfo(Column.CLAIM_TOTALS_YEAR_UNTIL_DAY, "year_until_day", "day", None, False, "first day after that year"),
        ColumnInfo(Column.CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE, "first_loss_used_before", "money", None, False, "aggregate first loss borne before this claim"),
        ColumnInfo(Column.CLAIM_TOTALS_FIRST_LOSS_USED_AFTER, "first_loss_used_after", "money", None, False, "and after it"),
        ColumnInfo(Column.CLAIM_TOTALS_FIRST_LOSS_LEFT, "first_loss_left", "money", None, False, "still to be borne in the year; DCR_NO_AMOUNT without a first loss"),
        ColumnInfo(Column.CLAIM_TOTALS_LIABILITY_USED_BEFORE, "liability_used_before", "money", None, False, "indemnity paid before this claim"),
        ColumnInfo(Column.CLAIM_TOTALS_LIABILITY_USED_AFTER, "liability_used_after", "money", None, False, "and after it"),
        ColumnInfo(Column.CLAIM_TOTALS_MAXIMUM_LIABILITY, "maximum_liability", "money", None, False, "the year's maximum; DCR_NO_AMOUNT where there is none"),
        ColumnInfo(Column.CLAIM_TOTALS_COSTS, "costs", "money", None, False, "costs that the step costs added to the loss"),
        ColumnInfo(Column.CLAIM_TOTALS_ALREADY_PAID, "already_paid", "money", None, False, "indemnity paid before, as the question says"),
        ColumnInfo(Column.CLAIM_TOTALS_PAYABLE, "payable", "money", None, False, "indemnity less what was paid before, never below zero"),
        ColumnInfo(Column.CLAIM_TOTALS_FILED_DAY, "filed_day", "day", None, False, "day of filing; DCR_NO_DAY while it is not filed"),
        ColumnInfo(Column.CLAIM_TOTALS_COUNTRY_PAID_BEFORE, "country_paid_before", "money", None, False, "indemnity of the year on buyers of the country before this claim"),
    ),
    Table.CLAIM_DEFAULTS: (
        ColumnInfo(Column.CLAIM_DEFAULTS_TERM, "term", "code", Term, False, "the term"),
    ),
    Table.CLAIM_FIRST_LOSSES: (
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_LIMIT_KIND, "limit_kind", "code", LimitKind, False, "kind of limit whose debt bears it; 0 for the aggregate first loss"),
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_AGREED, "agreed", "money", None, False, "amount of the year"),
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_USED_BEFORE, "used_before", "money", None, False, "borne before this claim"),
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_TAKEN, "taken", "money", None, False, "borne by this claim"),
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_USED_AFTER, "used_after", "money", None, False, "borne with this claim"),
        ColumnInfo(Column.CLAIM_FIRST_LOSSES_LEFT, "left", "money", None, False, "still to be borne"),
    ),
    Table.CLAIM_PAYMENTS: (
        ColumnInfo(Column.CLAIM_PAYMENTS_PAYMENT_DAY, "payment_day", "day", None, False, "last day to pay; DCR_NO_DAY where the policy or the facts do not say"),
        ColumnInfo(Column.CLAIM_PAYMENTS_AMOUNT, "amount", "money", None, False, "amount"),
        ColumnInfo(Column.CLAIM_PAYMENTS_KIND, "kind", "code", PaymentKind, False, "what the payment is"),
    ),
    Table.CLAIM_CAUSES: (
        ColumnInfo(Column.CLAIM_CAUSES_CAUSE, "cause", "code", Cause, False, "the cause"),
        ColumnInfo(Column.CLAIM_CAUSES_LOSS_DAY, "loss_day", "day", None, False, "date of loss by it; DCR_NO_DAY while there is none"),
        ColumnInfo(Column.CLAIM_CAUSES_INDEMNITY, "indemnity", "money", None, False, "what the policy would pay by it; DCR_NO_AMOUNT where it was not computed"),
        ColumnInfo(Column.CLAIM_CAUSES_GOVERNS, "governs", "flag", None, False, "the claim is decided by this cause"),
    ),
    Table.POLICY_TERMS: (
        ColumnInfo(Column.POLICY_TERMS_TERM, "term", "code", Term, False, "the term"),
        ColumnInfo(Column.POLICY_TERMS_SCOPE, "scope", "code", Scope, False, "what it is given for; 0 for the whole policy"),
        ColumnInfo(Column.POLICY_TERMS_SCOPE_VALUE, "scope_value", "text", None, False, "which limit kind, cause or country"),
        ColumnInfo(Column.POLICY_TERMS_SOURCE, "source", "code", Source, False, "given or a default"),
        ColumnInfo(Column.POLICY_TERMS_NUMBER, "number", "number", None, False, "the value as a number (the count of a period)"),
        ColumnInfo(Column.POLICY_TERMS_TEXT, "text", "text", None, False, "the value as the policy document writes it"),
    ),
    Table.POLICY_PLAN: (
        ColumnInfo(Column.POLICY_PLAN_STEP, "step", "code", Step, False, "the step"),
        ColumnInfo(Column.POLICY_PLAN_CLAUSE, "clause", "text", None, False, "clause of the wording, as the policy states it"),
    ),
    Table.GOVERNED: (
        ColumnInfo(Column.GOVERNED_INVOICE_IX, "invoice_ix", "index", None, False, "row in INVOICES"),
        ColumnInfo(Column.GOVERNED_POLICY_IX, "policy_ix", "index", None, False, "place of the policy in the list, from 0; DCR_NO_INDEX when none governs"),
        ColumnInfo(Column.GOVERNED_REASON, "reason", "code", Reason, False, "OK, or why no policy takes the invoice; 0 for rows that are refused or not known"),
    ),
    Table.UNKNOWNS: (
        ColumnInfo(Column.UNKNOWNS_TABLE, "table", "code", Table, False, "table of the fact"),
        ColumnInfo(Column.UNKNOWNS_ROW, "row", "index", None, False, "row in that table; DCR_NO_INDEX when the fact has no row"),
        ColumnInfo(Column.UNKNOWNS_COLUMN, "column", "code", Column, False, "column that is unknown"),
        ColumnInfo(Column.UNKNOWNS_BUYER_IX, "buyer_ix", "index", None, False, "row in BUYERS of the buyer that it concerns"),
        ColumnInfo(Column.UNKNOWNS_INVOICE_IX, "invoice_ix", "index", None, False, "row in INVOICES; DCR_NO_INDEX when it concerns the whole buyer"),
        ColumnInfo(Column.UNKNOWNS_REASON, "reason", "code", Reason, False, "the reason that it gives while it is not met; 0 where it only decides when a debt was paid"),
        ColumnInfo(Column.UNKNOWNS_CONDITION, "condition", "code", Condition, False, "the condition that it answers, where it is one that the policy requires"),
    ),
    Table.COVER_BOUNDS: (
        ColumnInfo(Column.COVER_BOUNDS_COVERED_LOWER, "covered_lower", "money", None, False, "least covered amount of the readings"),
        ColumnInfo(Column.COVER_BOUNDS_COVERED_UPPER, "covered_upper", "money", None, False, "greatest covered amount"),
        ColumnInfo(Column.COVER_BOUNDS_INSURED_LOWER, "insured_lower", "money", None, False, "least insured amount"),
        ColumnInfo(Column.COVER_BOUNDS_INSURED_UPPER, "insured_upper", "money", None, False, "greatest insured amount"),
    ),
    Table.BOUNDS: (
        ColumnInfo(Column.BOUNDS_AS_OF_DAY, "as_of_day", "day", None, False, "day of the question"),
        ColumnInfo(Column.BOUNDS_COVERED_LOWER, "covered_lower", "money", None, False, "least covered amount of the readings"),
        ColumnInfo(Column.BOUNDS_COVERED_UPPER, "covered_upper", "money", None, False, "greatest covered amount"),
        ColumnInfo(Column.BOUNDS_INSURED_LOWER, "insured_lower", "money", None, False, "of a cover: least insured amount"),
        ColumnInfo(Column.BOUNDS_INSURED_UPPER, "insured_upper", "money", None, False, "of a cover: greatest insured amount"),
        ColumnInfo(Column.BOUNDS_INDEMNITY_LOWER, "indemnity_lower", "money", None, False, "of a claim: least indemnity"),
        ColumnInfo(Column.BOUNDS_INDEMNITY_UPPER, "indemnity_upper", "money", None, False, "of a claim: greatest indemnity"),
        ColumnInfo(Column.BOUNDS_NUM_UNKNOWNS, "num_unknowns", "number", None, False, "facts in UNKNOWNS"),
    ),
    Table.RECOVERY_SHARES: (
        ColumnInfo(Column.RECOVERY_SHARES_RECOVERY_IX, "recovery_ix", "index", None, False, "row in RECOVERIES"),
        ColumnInfo(Column.RECOVERY_SHARES_RECOVERY_DAY, "recovery_day", "day", None, False, "day of the recovery"),
        ColumnInfo(Column.RECOVERY_SHARES_GROSS, "gross", "money", None, False, "what was recovered"),
        ColumnInfo(Column.RECOVERY_SHARES_COSTS, "costs", "money", None, False, "what it cost to recover it"),
        ColumnInfo(Column.RECOVERY_SHARES_NET, "net", "money", None, False, "gross less costs; below zero where the costs are higher"),
        ColumnInfo(Column.RECOVERY_SHARES_SHARED, "shared", "money", None, False, "what is shared: gross, or net where costs go first, never below zero"),
        ColumnInfo(Column.RECOVERY_SHARES_ON_COVERED, "on_covered", "money", None, False, "of this, what falls on covered debt; DCR_NO_AMOUNT where the rule does not ask"),
        ColumnInfo(Column.RECOVERY_SHARES_TO_INSURER, "to_insurer", "money", None, False, "the insurer's share (S04)"),
        ColumnInfo(Column.RECOVERY_SHARES_TO_INSURED, "to_insured", "money", None, False, "the insured's share (S03)"),
        ColumnInfo(Column.RECOVERY_SHARES_INSURER_COSTS, "insurer_costs", "money", None, False, "costs that the insurer bears beside its share"),
        ColumnInfo(Column.RECOVERY_SHARES_INSURED_COSTS, "insured_costs", "money", None, False, "costs that the insured bears beside his share"),
        ColumnInfo(Column.RECOVERY_SHARES_INSURER_TOTAL, "insurer_total", "money", None, False, "what the insurer has got back with this recovery and those before it"),
        ColumnInfo(Column.RECOVERY_SHARES_INSURER_LEFT, "insurer_left", "money", None, False, "what the insurer paid and has not got back"),
        ColumnInfo(Column.RECOVERY_SHARES_LIABILITY_GIVEN_BACK, "liability_given_back", "money", None, False, "maximum liability of the year that can be used again"),
        ColumnInfo(Column.RECOVERY_SHARES_FIRST_LOSS_GIVEN_BACK, "first_loss_given_back", "money", None, False, "aggregate first loss of the year that counts as not used"),
    ),
    Table.LAYER_SHARES: (
        ColumnInfo(Column.LAYER_SHARES_LOSS_IX, "loss_ix", "index", None, False, "place of the loss in the question; absent: the sum over all of them"),
        ColumnInfo(Column.LAYER_SHARES_PART, "part", "code", LayerPart, False, "what the row is"),
        ColumnInfo(Column.LAYER_SHARES_LAYER_IX, "layer_ix", "index", None, False, "row in LAYERS; absent beside the layers"),
        ColumnInfo(Column.LAYER_SHARES_LAYER, "layer", "text", None, False, "name of the layer"),
        ColumnInfo(Column.LAYER_SHARES_FROM_AMOUNT, "from_amount", "money", None, False, "where the layer attaches; DCR_NO_AMOUNT beside the layers"),
        ColumnInfo(Column.LAYER_SHARES_UNTIL_AMOUNT, "until_amount", "money", None, False, "where it ends; DCR_NO_AMOUNT where it is unlimited, and beside the layers"),
        ColumnInfo(Column.LAYER_SHARES_LOSS, "loss", "money", None, False, "this part of the loss, at the layer's share"),
        ColumnInfo(Column.LAYER_SHARES_NOT_IN_FORCE, "not_in_force", "money", None, False, "of this, what is not paid since the layer has ended or was not consented to"),
        ColumnInfo(Column.LAYER_SHARES_DEDUCTIBLE, "deductible", "money", None, False, "of this, the deductible (R03)"),
        ColumnInfo(Column.LAYER_SHARES_UNINSURED, "uninsured", "money", None, False, "of this, the uninsured percentage (R02)"),
        ColumnInfo(Column.LAYER_SHARES_PAID, "paid", "money", None, False, "of this, what the layer pays"),
        ColumnInfo(Column.LAYER_SHARES_REASON, "reason", "code", Reason, False, "OK, or why the part is not paid"),
    ),
    Table.LAYER_TOTALS: (
        ColumnInfo(Column.LAYER_TOTALS_LOSS_IX, "loss_ix", "index", None, False, "place of the loss in the question; absent: the sum over all of them"),
        ColumnInfo(Column.LAYER_TOTALS_LOSS, "loss", "money", None, False, "the loss"),
        ColumnInfo(Column.LAYER_TOTALS_IN_LAYERS, "in_layers", "money", None, False, "of this, what falls into layers"),
        ColumnInfo(Column.LAYER_TOTALS_PAID_BY_LAYERS, "paid_by_layers", "money", None, False, "what the layers pay"),
        ColumnInfo(Column.LAYER_TOTALS_DEDUCTIBLE, "deductible", "money", None, False, "of this, the deductible of the account (R03)"),
        ColumnInfo(Column.LAYER_TOTALS_ABOVE_LIMIT, "above_limit", "money", None, False, "of this, what is above the limit of the account (L07)"),
        ColumnInfo(Column.LAYER_TOTALS_PAID, "paid", "money", None, False, "what is paid in the end"),
    ),
    Table.PRE_DELIVERY_LADDER: (
        ColumnInfo(Column.PRE_DELIVERY_LADDER_STEP, "step", "code", PreDeliveryStep, False, "the step"),
        ColumnInfo(Column.PRE_DELIVERY_LADDER_REASON, "reason", "code", Reason, False, "what takes the amount"),
        ColumnInfo(Column.PRE_DELIVERY_LADDER_BEFORE, "before", "money", None, False, "amount that reaches the rung"),
        ColumnInfo(Column.PRE_DELIVERY_LADDER_TAKEN, "taken", "money", None, False, "amount taken"),
        ColumnInfo(Column.PRE_DELIVERY_LADDER_AFTER, "after", "money", None, False, "amount that is left"),
    ),
    Table.LAYERS: (
        ColumnInfo(Column.LAYERS_LAYER, "layer", "text", None, False, "name of the layer"),
        ColumnInfo(Column.LAYERS_ATTACHES_AT, "attaches_at", "code", LayerAttachment, False, "where it begins; absent: at a fixed amount"),
        ColumnInfo(Column.LAYERS_ATTACHMENT, "attachment", "money", None, False, "where a layer at a fixed amount begins"),
        ColumnInfo(Column.LAYERS_LIMIT, "limit", "money", None, False, "its height; absent: unlimited"),
        ColumnInfo(Column.LAYERS_SHARE, "share", "ratio", None, False, "part of the layer that it bears; absent: all"),
        ColumnInfo(Column.LAYERS_PERCENTAGE, "percentage", "ratio", None, False, "insured percentage; absent: all"),
        ColumnInfo(Column.LAYERS_DEDUCTIBLE, "deductible", "money", None, False, "deductible; with a ratio: the larger of the two"),
        ColumnInfo(Column.LAYERS_DEDUCTIBLE_RATIO, "deductible_ratio", "ratio", None, False, "deductible as a ratio of the loss in the layer"),
        ColumnInfo(Column.LAYERS_DEDUCTIBLE_MINIMUM, "deductible_minimum", "money", None, False, "least deductible"),
        ColumnInfo(Column.LAYERS_DEDUCTIBLE_MAXIMUM, "deductible_maximum", "money", None, False, "greatest deductible"),
        ColumnInfo(Column.LAYERS_MAXIMUM_RATIO_TO_PRIMARY, "maximum_ratio_to_primary", "ratio", None, False, "greatest height as a ratio of the primary limit"),
        ColumnInfo(Column.LAYERS_MAXIMUM_AMOUNT, "maximum_amount", "money", None, False, "greatest height"),
        ColumnInfo(Column.LAYERS_EXPIRES_DAY, "expires_day", "day", None, False, "first day on which it is no longer in force"),
        ColumnInfo(Column.LAYERS_CONSENT, "consent", "code", Answer, False, "whether the primary insurer consents; absent: yes"),
        ColumnInfo(Column.LAYERS_INHERITS_RETENTIONS, "inherits_retentions", "flag", None, False, "percentage and deductible that are absent here are those of the first row"),
    ),
    Table.INSOLVENCY_EVENTS: (
        ColumnInfo(Column.INSOLVENCY_EVENTS_COUNTRY, "country", "country", None, False, "of buyers of this country; absent: of countries without rows of their own"),
        ColumnInfo(Column.INSOLVENCY_EVENTS_INSOLVENCY_EVENT, "insolvency_event", "code", InsolvencyEvent, True, "the event"),
    ),
    Table.CAUSE_PRIORITY: (
        ColumnInfo(Column.CAUSE_PRIORITY_CAUSE, "cause", "code", Cause, True, "the cause"),
    ),
    Table.DEADLINES: (
        ColumnInfo(Column.DEADLINES_DEADLINE, "deadline", "text", None, True, "name of the deadline; rows of one name are one deadline for different countries and times"),
        ColumnInfo(Column.DEADLINES_EVENT, "event", "code", Event, True, "the event that fulfils it"),
        ColumnInfo(Column.DEADLINES_ANCHOR, "anchor", "code", ClockAnchor, True, "day from which it counts"),
        ColumnInfo(Column.DEADLINES_COUNT, "count", "number", None, True, "count of the period"),
        ColumnInfo(Column.DEADLINES_UNIT, "unit", "code", PeriodUnit, True, "unit of the period"),
        ColumnInfo(Column.DEADLINES_ANCHOR_COUNTS, "anchor_counts", "flag", None, False, "the day of the anchor is day one"),
        ColumnInfo(Column.DEADLINES_SEVERITY, "severity", "code", DeadlineSeverity, True, "what missing it does"),
        ColumnInfo(Column.DEADLINES_LEAST_AMOUNT, "least_amount", "money", None, False, "invoices below this gross amount need it not"),
        ColumnInfo(Column.DEADLINES_COUNTRY, "country", "country", None, False, "for buyers of this country; absent: of countries without a row of that name"),
        ColumnInfo(Column.DEADLINES_FROM_DAY, "from_day", "day", None, False, "for invoices due from this day on; absent: from ever"),
    ),
    Table.DELAY_REDUCTIONS: (
        ColumnInfo(Column.DELAY_REDUCTIONS_DEADLINE, "deadline", "text", None, True, "name of the deadline"),
        ColumnInfo(Column.DELAY_REDUCTIONS_FROM_DELAY_DAYS, "from_delay_days", "number", None, True, "from this many days after the last day on"),
        ColumnInfo(Column.DELAY_REDUCTIONS_REDUCTION, "reduction", "ratio", None, False, "percentage points off the insured percentage"),
        ColumnInfo(Column.DELAY_REDUCTIONS_TO_PERCENTAGE, "to_percentage", "ratio", None, False, "or the percentage that is left"),
    ),
}

TERMS: dict[Term, TermInfo] = {
    Term.FORM: TermInfo(Term.FORM, "form", "choice", Form, (), "must", None, "policy form: which receivables the policy takes in"),
    Term.PERIOD_FROM: TermInfo(Term.PERIOD_FROM, "period_from", "day", None, (), "must", None, "first day of the policy period"),
    Term.PERIOD_UNTIL: TermInfo(Term.PERIOD_UNTIL, "period_until", "day", None, (), "must", None, "first day after the policy period"),
    Term.ATTACHMENT_BASIS: TermInfo(Term.ATTACHMENT_BASIS, "attachment_basis", "choice", AttachmentBasis, (), "must", None, "event that must fall in the policy period"),
    Term.CURRENCY: TermInfo(Term.CURRENCY, "currency", "currency", None, (), "must", None, "currency of the policy, of its amounts and of every result"),
    Term.ROUNDING: TermInfo(Term.ROUNDING, "rounding", "choice", Rounding, (), "must", None, "how an amount between two minor units is rounded"),
    Term.ROUNDING_MOMENT: TermInfo(Term.ROUNDING_MOMENT, "rounding_moment", "choice", RoundingMoment, (), "default", "per_claim", "when the percentage of a claim is rounded"),
    Term.CONVERSION_DATE: TermInfo(Term.CONVERSION_DATE, "conversion_date", "choice", ConversionDate, (), "optional", None, "day whose rate converts a foreign invoice; needed when the book has one"),
    Term.INSURED_PERCENTAGE: TermInfo(Term.INSURED_PERCENTAGE, "insured_percentage", "ratio", None, ("limit_kind", "cause", "country",), "must", None, "share of a covered loss that the insurer bears; a limit's own percentage goes before the limit kind, this before the cause, this before the policy"),
    Term.MAXIMUM_PAYMENT_TERMS: TermInfo(Term.MAXIMUM_PAYMENT_TERMS, "maximum_payment_terms", "period", None, ("country",), "optional", None, "longest payment terms that are insured"),
    Term.PAYMENT_TERMS_ANCHOR: TermInfo(Term.PAYMENT_TERMS_ANCHOR, "payment_terms_anchor", "choice", PaymentTermsAnchor, (), "default", "invoice_date", "day from which the maximum payment terms count"),
    Term.MAXIMUM_EXTENSION_PERIOD: TermInfo(Term.MAXIMUM_EXTENSION_PERIOD, "maximum_extension_period", "period", None, ("country",), "optional", None, "how long payment may be late before cover is affected"),
    Term.EXTENSION_ANCHOR: TermInfo(Term.EXTENSION_ANCHOR, "extension_anchor", "choice", ClockAnchor, (), "default", "due_date", "day from which the maximum extension period counts: due, extended due or invoice date"),
    Term.STOP_OF_COVER: TermInfo(Term.STOP_OF_COVER, "stop_of_cover", "choice", StopOfCover, (), "default", "none", "which unpaid invoice stops cover for new deliveries"),
    Term.STOP_AGE: TermInfo(Term.STOP_AGE, "stop_age", "period", None, ("country",), "optional", None, "age past the original due date that stops cover; absent: the end of the maximum extension period"),
    Term.STOP_BOUNDARY: TermInfo(Term.STOP_BOUNDARY, "stop_boundary", "choice", StopBoundary, (), "with", None, "whether deliveries on the stop day itself are covered"),
    Term.RESUME_OF_COVER: TermInfo(Term.RESUME_OF_COVER, "resume_of_cover", "choice", ResumeOfCover, (), "with", None, "whether payment of the old debt brings cover back"),
    Term.DISPUTED_STOPS_COVER: TermInfo(Term.DISPUTED_STOPS_COVER, "disputed_stops_cover", "flag", None, (), "with", None, "whether a disputed unpaid invoice can stop cover"),
    Term.DISCRETIONARY_LIMIT: TermInfo(Term.DISCRETIONARY_LIMIT, "discretionary_limit", "money", None, (), "optional", None, "limit for buyers on whom the insurer has not decided"),
    Term.DISCRETIONARY_AFTER_EXPIRY: TermInfo(Term.DISCRETIONARY_AFTER_EXPIRY, "discretionary_after_expiry", "flag", None, (), "with", None, "whether the discretionary limit applies after a named limit has expired"),
    Term.LIMIT_ORDER_KEY: TermInfo(Term.LIMIT_ORDER_KEY, "limit_order_key", "choice", LimitOrderKey, (), "must", None, "order in which invoices use the limit"),
    Term.MOVE_UP: TermInfo(Term.MOVE_UP, "move_up", "flag", None, (), "default", "yes", "whether debt above the limit moves up into cover when older debt is paid"),
    Term.LIMIT_FILLED_BY: TermInfo(Term.LIMIT_FILLED_BY, "limit_filled_by", "choice", LimitFilledBy, (), "must", None, "which debt uses the limit up"),
    Term.INVOICE_LIMIT_RULE: TermInfo(Term.INVOICE_LIMIT_RULE, "invoice_limit_rule", "choice", InvoiceLimitRule, (), "must", None, "which of several limits over time applies to an invoice"),
    Term.AFFILIATES_INSURED: TermInfo(Term.AFFILIATES_INSURED, "affiliates_insured", "flag", None, ("cause",), "default", "no", "whether debt of affiliated buyers is insured"),
    Term.PUBLIC_BUYERS_INSURED: TermInfo(Term.PUBLIC_BUYERS_INSURED, "public_buyers_insured", "flag", None, ("cause",), "default", "no", "whether debt of public buyers is insured"),
    Term.PRIVATE_INDIVIDUALS_INSURED: TermInfo(Term.PRIVATE_INDIVIDUALS_INSURED, "private_individuals_insured", "flag", None, (), "default", "no", "whether debt of private individuals is insured"),
    Term.COUNTRY_ON_COVER: TermInfo(Term.COUNTRY_ON_COVER, "country_on_cover", "flag", None, ("country",), "default", "yes", "whether buyers of the country are insured"),
    Term.VAT_INSURED: TermInfo(Term.VAT_INSURED, "vat_insured", "flag", None, (), "default", "no", "whether the value added tax in an invoice is insured"),
    Term.DISPUTED_INSURED: TermInfo(Term.DISPUTED_INSURED, "disputed_insured", "flag", None, (), "default", "no", "whether debt under a pending dispute is insured"),
    Term.LETTER_OF_CREDIT_INSURED: TermInfo(Term.LETTER_OF_CREDIT_INSURED, "letter_of_credit_insured", "flag", None, (), "default", "no", "whether sales against letter of credit are insured"),
    Term.PREPAYMENT_INSURED: TermInfo(Term.PREPAYMENT_INSURED, "prepayment_insured", "flag", None, (), "default", "no", "whether sales against prepayment are insured"),
    Term.OVERDUE_AT_INCEPTION: TermInfo(Term.OVERDUE_AT_INCEPTION, "overdue_at_inception", "period", None, (), "optional", None, "a buyer with debt overdue by more than this when the period begins is excluded"),
    Term.PAYMENT_ALLOCATION: TermInfo(Term.PAYMENT_ALLOCATION, "payment_allocation", "choice", PaymentAllocation, ("cause",), "must", None, "which debt a receipt before the loss pays"),
    Term.CAUSE_INSURED: TermInfo(Term.CAUSE_INSURED, "cause_insured", "flag", None, ("cause",), "default", "no", "whether the cause of loss is insured"),
    Term.WAITING_PERIOD: TermInfo(Term.WAITING_PERIOD, "waiting_period", "period", None, ("cause", "country",), "optional", None, "time from its anchor to the date of loss by protracted default"),
    Term.WAITING_ANCHOR: TermInfo(Term.WAITING_ANCHOR, "waiting_anchor", "choice", ClockAnchor, ("cause", "country",), "with", None, "day from which the waiting period counts: due, extended due or invoice date, or extension end"),
    Term.OVERDUE_NOTICE_PERIOD: TermInfo(Term.OVERDUE_NOTICE_PERIOD, "overdue_notice_period", "period", None, (), "optional", None, "time in which an overdue invoice must be notified"),
    Term.OVERDUE_NOTICE_ANCHOR: TermInfo(Term.OVERDUE_NOTICE_ANCHOR, "overdue_notice_anchor", "choice", ClockAnchor, (), "with", None, "day from which the notice period counts: due, extended due or invoice date, or extension end"),
    Term.OVERDUE_NOTICE_MISSED: TermInfo(Term.OVERDUE_NOTICE_MISSED, "overdue_notice_missed", "choice", NoticeMissed, (), "with", None, "what a missed or late notice does"),
    Term.CLAIM_WINDOW: TermInfo(Term.CLAIM_WINDOW, "claim_window", "period", None, (), "optional", None, "time in which a claim must be filed"),
    Term.CLAIM_WINDOW_ANCHOR: TermInfo(Term.CLAIM_WINDOW_ANCHOR, "claim_window_anchor", "choice", ClockAnchor, (), "with", None, "day from which the claim window counts: any but filing"),
    Term.INDEMNITY_PERIOD: TermInfo(Term.INDEMNITY_PERIOD, "indemnity_period", "period", None, (), "optional", None, "time in which the insurer pays"),
    Term.INDEMNITY_ANCHOR: TermInfo(Term.INDEMNITY_ANCHOR, "indemnity_anchor", "choice", ClockAnchor, (), "with", None, "day from which the indemnity period counts: date of loss or filing"),
    Term.CLAIM_THRESHOLD: TermInfo(Term.CLAIM_THRESHOLD, "claim_threshold", "money", None, (), "optional", None, "loss that a claim must reach"),
    Term.THRESHOLD_MODE: TermInfo(Term.THRESHOLD_MODE, "threshold_mode", "choice", ThresholdMode, (), "with", None, "whether the threshold is a gate or is deducted"),
    Term.THRESHOLD_COMPARE: TermInfo(Term.THRESHOLD_COMPARE, "threshold_compare", "choice", ThresholdCompare, (), "with", None, "whether a loss equal to the threshold qualifies"),
    Term.THRESHOLD_MEASURED_ON: TermInfo(Term.THRESHOLD_MEASURED_ON, "threshold_measured_on", "choice", MeasuredOn, (), "default", "at_step", "the amount that is compared with the threshold"),
    Term.EACH_LOSS_DEDUCTIBLE: TermInfo(Term.EACH_LOSS_DEDUCTIBLE, "each_loss_deductible", "money", None, (), "optional", None, "amount of each loss that the insured bears first"),
    Term.MINIMUM_RETENTION: TermInfo(Term.MINIMUM_RETENTION, "minimum_retention", "money", None, (), "optional", None, "least amount of a covered loss that stays with the insured"),
    Term.AGGREGATE_FIRST_LOSS: TermInfo(Term.AGGREGATE_FIRST_LOSS, "aggregate_first_loss", "money", None, ("limit_kind",), "optional", None, "amount of a year's losses that the insured bears first"),
    Term.MAXIMUM_LIABILITY: TermInfo(Term.MAXIMUM_LIABILITY, "maximum_liability", "money", None, (), "optional", None, "most that the policy pays in a year"),
    Term.MAXIMUM_LIABILITY_MULTIPLE: TermInfo(Term.MAXIMUM_LIABILITY_MULTIPLE, "maximum_liability_multiple", "ratio", None, (), "optional", None, "most that the policy pays in a year as a multiple of the premium paid"),
    Term.RECEIPTS_AFTER_LIMIT: TermInfo(Term.RECEIPTS_AFTER_LIMIT, "receipts_after_limit", "choice", ReceiptsAfterLimit, (), "with", None, "how receipts after the loss come off when the plan takes them after the limit"),
    Term.STOP_AMOUNT: TermInfo(Term.STOP_AMOUNT, "stop_amount", "money", None, (), "with", None, "debt past the stop age that does not yet stop cover; more does (stop_of_cover overdue_amount)"),
    Term.STOP_SHARE: TermInfo(Term.STOP_SHARE, "stop_share", "ratio", None, (), "with", None, "share of overdue debt in all open debt that does not yet stop cover; more does (stop_of_cover overdue_share)"),
    Term.STOP_TOLERANCE: TermInfo(Term.STOP_TOLERANCE, "stop_tolerance", "money", None, (), "optional", None, "an invoice with no more open than this does not stop cover"),
    Term.STOP_ANCHOR: TermInfo(Term.STOP_ANCHOR, "stop_anchor", "choice", ClockAnchor, (), "default", "due_date", "day from which the stop age counts: due, extended due or invoice date, or extension end"),
    Term.STOP_EFFECT: TermInfo(Term.STOP_EFFECT, "stop_effect", "choice", StopEffect, (), "default", "new_deliveries", "what a stop of cover takes away"),
    Term.STOP_SCOPE: TermInfo(Term.STOP_SCOPE, "stop_scope", "choice", StopScope, (), "default", "buyer", "whose debt stops the cover of a buyer"),
    Term.RESUME_GRACE: TermInfo(Term.RESUME_GRACE, "resume_grace", "period", None, ("country",), "optional", None, "time after the stop day in which payment of the old debt undoes the stop"),
    Term.INSOLVENCY_STOPS_COVER: TermInfo(Term.INSOLVENCY_STOPS_COVER, "insolvency_stops_cover", "flag", None, (), "default", "yes", "whether deliveries after the buyer's insolvency lose cover"),
    Term.ADVERSE_INFORMATION_STOPS_COVER: TermInfo(Term.ADVERSE_INFORMATION_STOPS_COVER, "adverse_information_stops_cover", "flag", None, (), "default", "no", "whether deliveries after adverse information lose cover"),
    Term.CLAIM_STOPS_COVER: TermInfo(Term.CLAIM_STOPS_COVER, "claim_stops_cover", "flag", None, (), "default", "no", "whether deliveries after a claim was filed lose cover"),
    Term.COLLECTION_STOPS_COVER: TermInfo(Term.COLLECTION_STOPS_COVER, "collection_stops_cover", "flag", None, (), "default", "no", "whether deliveries after debt was handed to collection lose cover"),
    Term.MOVE_UP_AFTER_STOP: TermInfo(Term.MOVE_UP_AFTER_STOP, "move_up_after_stop", "flag", None, (), "default", "yes", "whether debt still moves up after cover has once stopped"),
    Term.MOVE_UP_AFTER_WITHDRAWAL: TermInfo(Term.MOVE_UP_AFTER_WITHDRAWAL, "move_up_after_withdrawal", "flag", None, (), "default", "yes", "whether debt still moves up after the limit or cover of the buyer was withdrawn"),
    Term.MOVE_UP_AFTER_REDUCTION: TermInfo(Term.MOVE_UP_AFTER_REDUCTION, "move_up_after_reduction", "flag", None, (), "default", "yes", "whether debt still moves up after the limit was reduced"),
    Term.MOVE_UP_AFTER_INSOLVENCY: TermInfo(Term.MOVE_UP_AFTER_INSOLVENCY, "move_up_after_insolvency", "flag", None, (), "default", "yes", "whether debt still moves up after the buyer's insolvency"),
    Term.MOVE_UP_AFTER_PERIOD: TermInfo(Term.MOVE_UP_AFTER_PERIOD, "move_up_after_period", "flag", None, (), "default", "yes", "whether debt still moves up after the policy period"),
    Term.PAYMENT_ALLOCATION_AFTER_COVER: TermInfo(Term.PAYMENT_ALLOCATION_AFTER_COVER, "payment_allocation_after_cover", "choice", PaymentAllocation, ("cause",), "optional", None, "which debt a receipt pays that comes after cover for the buyer has ended"),
    Term.PAYMENT_ALLOCATION_AFTER_FILING: TermInfo(Term.PAYMENT_ALLOCATION_AFTER_FILING, "payment_allocation_after_filing", "choice", PaymentAllocation, ("cause",), "optional", None, "which debt a receipt pays that comes after a claim was filed"),
    Term.PAYMENT_ALLOCATION_AFTER_LOSS: TermInfo(Term.PAYMENT_ALLOCATION_AFTER_LOSS, "payment_allocation_after_loss", "choice", PaymentAllocation, ("cause",), "optional", None, "which debt a receipt pays that comes after the date of loss"),
    Term.UNINSURED_RECEIPTS_ALLOCATED: TermInfo(Term.UNINSURED_RECEIPTS_ALLOCATED, "uninsured_receipts_allocated", "flag", None, (), "default", "yes", "whether money for dealings outside the book pays debt of the book"),
    Term.RECOVERY_SPLIT: TermInfo(Term.RECOVERY_SPLIT, "recovery_split", "choice", RecoverySplit, (), "optional", None, "how a recovery after the indemnity is shared between insurer and insured"),
    Term.RECOVERY_COSTS_FIRST: TermInfo(Term.RECOVERY_COSTS_FIRST, "recovery_costs_first", "flag", None, (), "with", None, "whether the costs of a recovery are taken off it before it is shared"),
    Term.RECOVERY_COST_SHARE: TermInfo(Term.RECOVERY_COST_SHARE, "recovery_cost_share", "choice", RecoveryCostShare, (), "with", None, "who bears the costs of recovery that were not taken off first"),
    Term.RECOVERY_REMAINDER: TermInfo(Term.RECOVERY_REMAINDER, "recovery_remainder", "choice", Party, (), "default", "insured", "who gets what rounding leaves when a recovery is shared"),
    Term.LIABILITY_REINSTATED: TermInfo(Term.LIABILITY_REINSTATED, "liability_reinstated", "flag", None, (), "default", "no", "whether what the insurer gets back can be used again within the year's maximum liability"),
    Term.FIRST_LOSS_REINSTATED: TermInfo(Term.FIRST_LOSS_REINSTATED, "first_loss_reinstated", "flag", None, (), "default", "no", "whether a recovery gives back aggregate first loss that the claim has used"),
    Term.DIVIDEND_RECOMPUTES: TermInfo(Term.DIVIDEND_RECOMPUTES, "dividend_recomputes", "flag", None, (), "default", "no", "whether a recovery is a receipt of the debt, so that the indemnity is computed again"),
    Term.PRE_DELIVERY_INSURED: TermInfo(Term.PRE_DELIVERY_INSURED, "pre_delivery_insured", "flag", None, (), "default", "no", "whether costs before delivery are insured"),
    Term.PRE_DELIVERY_LIMIT: TermInfo(Term.PRE_DELIVERY_LIMIT, "pre_delivery_limit", "money", None, (), "optional", None, "most of one loss before delivery that is covered"),
    Term.PRE_DELIVERY_PERCENTAGE: TermInfo(Term.PRE_DELIVERY_PERCENTAGE, "pre_delivery_percentage", "ratio", None, (), "optional", None, "insured percentage of a loss before delivery; absent: the insured percentage"),
    Term.PRE_DELIVERY_FILLS_LIMIT: TermInfo(Term.PRE_DELIVERY_FILLS_LIMIT, "pre_delivery_fills_limit", "flag", None, (), "default", "no", "whether costs before delivery use the credit limit of the buyer"),
    Term.PRE_DELIVERY_COST_BASIS: TermInfo(Term.PRE_DELIVERY_COST_BASIS, "pre_delivery_cost_basis", "choice", PreDeliveryCostBasis, (), "default", "direct_and_indirect", "which costs before delivery are insured"),
    Term.PRE_DELIVERY_CAP_ON: TermInfo(Term.PRE_DELIVERY_CAP_ON, "pre_delivery_cap_on", "choice", PreDeliveryCapOn, (), "default", "loss", "what the order value caps: the costs, or the loss after deductions"),
    Term.CONVERSION_CAPPED: TermInfo(Term.CONVERSION_CAPPED, "conversion_capped", "flag", None, (), "default", "no", "whether the rate that converts a foreign invoice is never above that of the first day of the policy period"),
    Term.OBLIGATION_TO_OFFER: TermInfo(Term.OBLIGATION_TO_OFFER, "obligation_to_offer", "choice", ObligationToOffer, (), "default", "all", "which sales must be offered to the insurer; others are outside"),
    Term.DATUM_LINE: TermInfo(Term.DATUM_LINE, "datum_line", "money", None, (), "optional", None, "open debt from which a buyer is inside the policy"),
    Term.CONTRACT_PERIOD: TermInfo(Term.CONTRACT_PERIOD, "contract_period", "period", None, (), "optional", None, "time from the order in which delivery must be made"),
    Term.INCEPTION_LOOK_BACK: TermInfo(Term.INCEPTION_LOOK_BACK, "inception_look_back", "period", None, (), "optional", None, "how old debt may be when the period begins and still be let in"),
    Term.CANCELLED_FROM: TermInfo(Term.CANCELLED_FROM, "cancelled_from", "day", None, (), "optional", None, "first day from which nothing attaches, when the policy was cancelled"),
    Term.LOSS_BASIS: TermInfo(Term.LOSS_BASIS, "loss_basis", "choice", LossBasis, (), "default", "risks_attaching", "whether the risk, the loss, or both must fall in the period"),
    Term.RUN_OFF_PERIOD: TermInfo(Term.RUN_OFF_PERIOD, "run_off_period", "period", None, (), "optional", None, "time after the last day in which a loss of attached debt may still occur; absent: unlimited"),
    Term.PAYMENT_TERMS_BREACH: TermInfo(Term.PAYMENT_TERMS_BREACH, "payment_terms_breach", "choice", PaymentTermsBreach, (), "default", "invoice_not_covered", "what payment terms longer than the maximum do"),
    Term.PAYMENT_TERMS_CUTOFF_DAY: TermInfo(Term.PAYMENT_TERMS_CUTOFF_DAY, "payment_terms_cutoff_day", "number", None, (), "optional", None, "day of the month from which an invoice counts from the substitute day of the next month for the maximum payment terms"),
    Term.PAYMENT_TERMS_SUBSTITUTE_DAY: TermInfo(Term.PAYMENT_TERMS_SUBSTITUTE_DAY, "payment_terms_substitute_day", "number", None, (), "with", None, "substitute day of the next month for the maximum payment terms"),
    Term.EXTENSION_CUTOFF_DAY: TermInfo(Term.EXTENSION_CUTOFF_DAY, "extension_cutoff_day", "number", None, (), "optional", None, "day of the month from which an invoice counts from the substitute day of the next month for the maximum extension period"),
    Term.EXTENSION_SUBSTITUTE_DAY: TermInfo(Term.EXTENSION_SUBSTITUTE_DAY, "extension_substitute_day", "number", None, (), "with", None, "substitute day of the next month for the maximum extension period"),
    Term.NOTICE_CUTOFF_DAY: TermInfo(Term.NOTICE_CUTOFF_DAY, "notice_cutoff_day", "number", None, (), "optional", None, "day of the month from which an invoice counts from the substitute day of the next month for the notice of an overdue"),
    Term.NOTICE_SUBSTITUTE_DAY: TermInfo(Term.NOTICE_SUBSTITUTE_DAY, "notice_substitute_day", "number", None, (), "with", None, "substitute day of the next month for the notice of an overdue"),
    Term.CONDITION_REQUIRED: TermInfo(Term.CONDITION_REQUIRED, "condition_required", "flag", None, ("condition",), "default", "no", "whether a condition must be met for an invoice to be covered"),
    Term.INVOICE_WITHIN: TermInfo(Term.INVOICE_WITHIN, "invoice_within", "period", None, (), "optional", None, "time from delivery in which the invoice must be written"),
    Term.OTHER_TAX_INSURED: TermInfo(Term.OTHER_TAX_INSURED, "other_tax_insured", "flag", None, (), "default", "no", "whether energy and other excluded taxes in an invoice are insured"),
    Term.FREIGHT_INSURED: TermInfo(Term.FREIGHT_INSURED, "freight_insured", "flag", None, (), "default", "yes", "whether freight, packing and insurance on an invoice are insured"),
    Term.CONTRACT_INTEREST_INSURED: TermInfo(Term.CONTRACT_INTEREST_INSURED, "contract_interest_insured", "flag", None, (), "default", "no", "whether interest to the due date is insured"),
    Term.OVERDUE_INTEREST_INSURED: TermInfo(Term.OVERDUE_INTEREST_INSURED, "overdue_interest_insured", "flag", None, (), "default", "no", "whether interest after the due date, penalties and damages on an invoice are insured"),
    Term.ANCILLARY_INSURED: TermInfo(Term.ANCILLARY_INSURED, "ancillary_insured", "flag", None, (), "default", "no", "whether charges that are not on the original invoice are insured"),
    Term.EXCHANGE_LOSS_INSURED: TermInfo(Term.EXCHANGE_LOSS_INSURED, "exchange_loss_insured", "flag", None, (), "default", "no", "whether an exchange loss in the debt is insured"),
    Term.DISPUTED_FILLS_LIMIT: TermInfo(Term.DISPUTED_FILLS_LIMIT, "disputed_fills_limit", "flag", None, (), "default", "no", "whether debt in a pending dispute fills a limit that is filled by qualifying debt"),
    Term.DISPUTED_REENTRY: TermInfo(Term.DISPUTED_REENTRY, "disputed_reentry", "choice", DisputedReentry, (), "default", "own_place", "place in the order of the limit of an invoice whose dispute is over"),
    Term.DEDUCTION_TREATMENT: TermInfo(Term.DEDUCTION_TREATMENT, "deduction_treatment", "choice", DeductionTreatment, ("deduction",), "default", "before_limit", "how a deduction other than payments comes off the debt"),
    Term.WAITING_PERIOD_SMALL: TermInfo(Term.WAITING_PERIOD_SMALL, "waiting_period_small", "period", None, (), "optional", None, "shorter waiting period where the buyer owes less than waiting_small_below"),
    Term.WAITING_SMALL_BELOW: TermInfo(Term.WAITING_SMALL_BELOW, "waiting_small_below", "money", None, (), "with", None, "open debt of the buyer below which the shorter waiting period applies"),
    Term.INSOLVENCY_DURING_WAITING: TermInfo(Term.INSOLVENCY_DURING_WAITING, "insolvency_during_waiting", "choice", InsolvencyDuringWaiting, (), "default", "no_effect", "what an insolvency during the waiting period of protracted default does"),
    Term.PUBLIC_BUYER_AS: TermInfo(Term.PUBLIC_BUYER_AS, "public_buyer_as", "choice", PublicBuyerAs, (), "default", "commercial", "whose terms the default of a public buyer follows where it has none of its own"),
    Term.CONCURRENT_CAUSES: TermInfo(Term.CONCURRENT_CAUSES, "concurrent_causes", "choice", ConcurrentCauses, (), "default", "first_to_occur", "which of several causes of one loss governs"),
    Term.LIMIT_APPLIES: TermInfo(Term.LIMIT_APPLIES, "limit_applies", "flag", None, ("cause",), "default", "yes", "whether the buyer limit caps losses by the cause"),
    Term.PERCENTAGE_ORDER: TermInfo(Term.PERCENTAGE_ORDER, "percentage_order", "choice", PercentageOrder, (), "default", "limit_first", "which of several insured percentages applies"),
    Term.REGULATORY_MAXIMUM_PERCENTAGE: TermInfo(Term.REGULATORY_MAXIMUM_PERCENTAGE, "regulatory_maximum_percentage", "ratio", None, ("cause",), "optional", None, "most that the law lets the insurer bear of a covered loss"),
    Term.LIMIT_BASIS: TermInfo(Term.LIMIT_BASIS, "limit_basis", "choice", LimitBasis, (), "default", "gross_debt", "whether the buyer limit caps debt or payment"),
    Term.COUNTRY_MAXIMUM: TermInfo(Term.COUNTRY_MAXIMUM, "country_maximum", "money", None, ("country",), "optional", None, "most that the policy pays in a year on buyers of one country"),
    Term.EACH_LOSS_UNIT: TermInfo(Term.EACH_LOSS_UNIT, "each_loss_unit", "choice", EachLossUnit, (), "default", "per_claim", "what the each-and-every-loss deductible is taken off"),
    Term.FIRST_LOSS_ERODED_BY: TermInfo(Term.FIRST_LOSS_ERODED_BY, "first_loss_eroded_by", "choice", FirstLossErodedBy, (), "default", "approved", "which losses use up the aggregate first loss"),
    Term.FIRST_LOSS_CHRONOLOGY: TermInfo(Term.FIRST_LOSS_CHRONOLOGY, "first_loss_chronology", "choice", FirstLossChronology, (), "default", "as_given", "order in which the claims of a year use up its first loss and liability"),
    Term.MAXIMUM_LIABILITY_FLOOR: TermInfo(Term.MAXIMUM_LIABILITY_FLOOR, "maximum_liability_floor", "money", None, (), "optional", None, "least maximum liability that a multiple of premium gives"),
    Term.MAXIMUM_LIABILITY_CEILING: TermInfo(Term.MAXIMUM_LIABILITY_CEILING, "maximum_liability_ceiling", "money", None, (), "optional", None, "greatest maximum liability that a multiple of premium gives"),
    Term.MAXIMUM_LIABILITY_BASE: TermInfo(Term.MAXIMUM_LIABILITY_BASE, "maximum_liability_base", "choice", MaximumLiabilityBase, (), "default", "premium_paid", "premium that the multiple is taken of"),
    Term.POLICY_YEAR_RULE: TermInfo(Term.POLICY_YEAR_RULE, "policy_year_rule", "choice", PolicyYearRule, (), "default", "anniversaries", "whether there are policy years outside the policy period"),
    Term.DEDUCTIONS_AFTER_LIMIT: TermInfo(Term.DEDUCTIONS_AFTER_LIMIT, "deductions_after_limit", "choice", ReceiptsAfterLimit, (), "with", None, "how other deductions come off when the plan takes them after the limit"),
    Term.COSTS_AFTER_LIMIT: TermInfo(Term.COSTS_AFTER_LIMIT, "costs_after_limit", "choice", ReceiptsAfterLimit, (), "default", "in_full", "how costs are added when the plan adds them after the limit"),
    Term.INDEMNITY_COMBINATION: TermInfo(Term.INDEMNITY_COMBINATION, "indemnity_combination", "choice", IndemnityCombination, (), "default", "latest", "which of two days of payment holds"),
    Term.INDEMNITY_SECOND_PERIOD: TermInfo(Term.INDEMNITY_SECOND_PERIOD, "indemnity_second_period", "period", None, (), "optional", None, "second time in which the insurer pays"),
    Term.INDEMNITY_SECOND_ANCHOR: TermInfo(Term.INDEMNITY_SECOND_ANCHOR, "indemnity_second_anchor", "choice", ClockAnchor, (), "with", None, "day from which the second indemnity period counts"),
    Term.PROVISIONAL_PERCENTAGE: TermInfo(Term.PROVISIONAL_PERCENTAGE, "provisional_percentage", "ratio", None, (), "optional", None, "share of the indemnity that is paid on account"),
    Term.PROVISIONAL_PERIOD: TermInfo(Term.PROVISIONAL_PERIOD, "provisional_period", "period", None, (), "with", None, "time after which the payment on account is due"),
    Term.PROVISIONAL_ANCHOR: TermInfo(Term.PROVISIONAL_ANCHOR, "provisional_anchor", "choice", ClockAnchor, (), "with", None, "day from which that time counts"),
    Term.INSTALMENT_RULE: TermInfo(Term.INSTALMENT_RULE, "instalment_rule", "choice", InstalmentRule, (), "default", "at_once", "whether debt that is not yet due is paid at once"),
    Term.LIMIT_INCREASE_FROM: TermInfo(Term.LIMIT_INCREASE_FROM, "limit_increase_from", "choice", LimitIncreaseFrom, (), "default", "stated_day", "day from which a new or increased limit is in effect"),
    Term.LIMIT_CUT_NOTICE: TermInfo(Term.LIMIT_CUT_NOTICE, "limit_cut_notice", "period", None, (), "optional", None, "time from the notice of a reduction or withdrawal until it takes effect"),
    Term.LIMITS_CANCELLABLE: TermInfo(Term.LIMITS_CANCELLABLE, "limits_cancellable", "flag", None, (), "default", "yes", "whether the insurer can reduce or withdraw a limit before it ends"),
    Term.LIMIT_LAPSE_PERIOD: TermInfo(Term.LIMIT_LAPSE_PERIOD, "limit_lapse_period", "period", None, (), "optional", None, "time without a delivery after which a limit lapses"),
    Term.UNNAMED_LIMIT: TermInfo(Term.UNNAMED_LIMIT, "unnamed_limit", "money", None, (), "optional", None, "limit for buyers who need not be named"),
    Term.FIRST_SALE_LIMIT: TermInfo(Term.FIRST_SALE_LIMIT, "first_sale_limit", "money", None, (), "optional", None, "limit between the request of a first limit and the decision on it"),
    Term.AUTOMATIC_LIMIT: TermInfo(Term.AUTOMATIC_LIMIT, "automatic_limit", "money", None, (), "optional", None, "limit for buyers whose grade is good enough"),
    Term.AUTOMATIC_MINIMUM_GRADE: TermInfo(Term.AUTOMATIC_MINIMUM_GRADE, "automatic_minimum_grade", "number", None, (), "with", None, "least grade that the automatic limit asks for; more is better"),
    Term.DISCRETIONARY_ALLOWED: TermInfo(Term.DISCRETIONARY_ALLOWED, "discretionary_allowed", "flag", None, ("country",), "default", "yes", "whether the insured may set limits for buyers of the country"),
    Term.DISCRETIONARY_AFTER_REFUSAL: TermInfo(Term.DISCRETIONARY_AFTER_REFUSAL, "discretionary_after_refusal", "flag", None, (), "default", "no", "whether the discretionary limit applies after the insurer refused a limit or set it to zero"),
    Term.DISCRETIONARY_AFTER_WITHDRAWAL: TermInfo(Term.DISCRETIONARY_AFTER_WITHDRAWAL, "discretionary_after_withdrawal", "flag", None, (), "default", "no", "whether the discretionary limit applies after a limit was withdrawn"),
    Term.DISCRETIONARY_AFTER_LAPSE: TermInfo(Term.DISCRETIONARY_AFTER_LAPSE, "discretionary_after_lapse", "flag", None, (), "default", "no", "whether the discretionary limit applies after a limit lapsed without deliveries"),
    Term.DISCRETIONARY_WHILE_PENDING: TermInfo(Term.DISCRETIONARY_WHILE_PENDING, "discretionary_while_pending", "flag", None, (), "default", "yes", "whether the discretionary limit applies while the insurer has a request before it"),
    Term.DISCRETIONARY_REBUILD_PERIOD: TermInfo(Term.DISCRETIONARY_REBUILD_PERIOD, "discretionary_rebuild_period", "period", None, (), "optional", None, "time after which a blocked discretionary limit may be used again; absent: never"),
    Term.DISCRETIONARY_JUSTIFICATION: TermInfo(Term.DISCRETIONARY_JUSTIFICATION, "discretionary_justification", "choice", DiscretionaryJustification, (), "default", "not_needed", "evidence that the discretionary limit needs"),
    Term.EXPERIENCE_LOOK_BACK: TermInfo(Term.EXPERIENCE_LOOK_BACK, "experience_look_back", "period", None, (), "optional", None, "how old a payment may be to count; absent: any age"),
    Term.EXPERIENCE_MINIMUM_PAYMENTS: TermInfo(Term.EXPERIENCE_MINIMUM_PAYMENTS, "experience_minimum_payments", "number", None, (), "default", "1", "payments on time that experience needs"),
    Term.EXPERIENCE_TOLERANCE: TermInfo(Term.EXPERIENCE_TOLERANCE, "experience_tolerance", "period", None, (), "optional", None, "how long after the due date a payment still counts as on time; absent: not at all"),
    Term.EXPERIENCE_BASE: TermInfo(Term.EXPERIENCE_BASE, "experience_base", "choice", ExperienceBase, (), "optional", None, "amount of past dealings that justifies a limit; absent: payments on time justify any amount"),
    Term.EXPERIENCE_MULTIPLE: TermInfo(Term.EXPERIENCE_MULTIPLE, "experience_multiple", "ratio", None, (), "default", "100%", "multiple of the base that is justified"),
    Term.EXPERIENCE_MAXIMUM: TermInfo(Term.EXPERIENCE_MAXIMUM, "experience_maximum", "money", None, (), "optional", None, "most that payments on time can justify"),
    Term.REPORT_MAXIMUM_AGE: TermInfo(Term.REPORT_MAXIMUM_AGE, "report_maximum_age", "period", None, (), "optional", None, "how old a credit report may be on the day of attachment; absent: any age"),
    Term.REPORT_MINIMUM_GRADE: TermInfo(Term.REPORT_MINIMUM_GRADE, "report_minimum_grade", "number", None, (), "optional", None, "least grade of a report that justifies a limit; absent: grades do not matter"),
    Term.DISCRETIONARY_OVERDUE_AGE: TermInfo(Term.DISCRETIONARY_OVERDUE_AGE, "discretionary_overdue_age", "period", None, (), "optional", None, "debt overdue by more than this blocks the discretionary limit"),
    Term.DISCRETIONARY_OVERDUE_AMOUNT: TermInfo(Term.DISCRETIONARY_OVERDUE_AMOUNT, "discretionary_overdue_amount", "money", None, (), "optional", None, "overdue debt up to which the discretionary limit is not blocked; absent: zero"),
    Term.TOP_UP_MAXIMUM_RATIO: TermInfo(Term.TOP_UP_MAXIMUM_RATIO, "top_up_maximum_ratio", "ratio", None, (), "optional", None, "most that a top-up may be of the limit that it stands on"),
    Term.TOP_UP_MAXIMUM_AMOUNT: TermInfo(Term.TOP_UP_MAXIMUM_AMOUNT, "top_up_maximum_amount", "money", None, (), "optional", None, "most that a top-up may be"),
    Term.GROUP_INSOLVENCY_COUNTS: TermInfo(Term.GROUP_INSOLVENCY_COUNTS, "group_insolvency_counts", "flag", None, (), "default", "no", "whether the insolvency of one member of a group counts for all"),
    Term.COUNTRY_LIMIT: TermInfo(Term.COUNTRY_LIMIT, "country_limit", "money", None, ("country",), "optional", None, "most debt that is covered on all buyers of one country together"),
}

TERM_TEXT: dict[Term, str] = {
    Term.FORM: "policy form: which receivables the policy takes in",
    Term.PERIOD_FROM: "first day of the policy period",
    Term.PERIOD_UNTIL: "first day after the policy period",
    Term.ATTACHMENT_BASIS: "event that must fall in the policy period",
    Term.CURRENCY: "currency of the policy, of its amounts and of every result",
    Term.ROUNDING: "how an amount between two minor units is rounded",
    Term.ROUNDING_MOMENT: "when the percentage of a claim is rounded",
    Term.CONVERSION_DATE: "day whose rate converts a foreign invoice; needed when the book has one",
    Term.INSURED_PERCENTAGE: "share of a covered loss that the insurer bears; a limit's own percentage goes before the limit kind, this before the cause, this before the policy",
    Term.MAXIMUM_PAYMENT_TERMS: "longest payment terms that are insured",
    Term.PAYMENT_TERMS_ANCHOR: "day from which the maximum payment terms count",
    Term.MAXIMUM_EXTENSION_PERIOD: "how long payment may be late before cover is affected",
    Term.EXTENSION_ANCHOR: "day from which the maximum extension period counts: due, extended due or invoice date",
    Term.STOP_OF_COVER: "which unpaid invoice stops cover for new deliveries",
    Term.STOP_AGE: "age past the original due date that stops cover; absent: the end of the maximum extension period",
    Term.STOP_BOUNDARY: "whether deliveries on the stop day itself are covered",
    Term.RESUME_OF_COVER: "whether payment of the old debt brings cover back",
    Term.DISPUTED_STOPS_COVER: "whether a disputed unpaid invoice can stop cover",
    Term.DISCRETIONARY_LIMIT: "limit for buyers on whom the insurer has not decided",
    Term.DISCRETIONARY_AFTER_EXPIRY: "whether the discretionary limit applies after a named limit has expired",
    Term.LIMIT_ORDER_KEY: "order in which invoices use the limit",
    Term.MOVE_UP: "whether debt above the limit moves up into cover when older debt is paid",
    Term.LIMIT_FILLED_BY: "which debt uses the limit up",
    Term.INVOICE_LIMIT_RULE: "which of several limits over time applies to an invoice",
    Term.AFFILIATES_INSURED: "whether debt of affiliated buyers is insured",
    Term.PUBLIC_BUYERS_INSURED: "whether debt of public buyers is insured",
    Term.PRIVATE_INDIVIDUALS_INSURED: "whether debt of private individuals is insured",
    Term.COUNTRY_ON_COVER: "whether buyers of the country are insured",
    Term.VAT_INSURED: "whether the value added tax in an invoice is insured",
    Term.DISPUTED_INSURED: "whether debt under a pending dispute is insured",
    Term.LETTER_OF_CREDIT_INSURED: "whether sales against letter of credit are insured",
    Term.PREPAYMENT_INSURED: "whether sales against prepayment are insured",
    Term.OVERDUE_AT_INCEPTION: "a buyer with debt overdue by more than this when the period begins is excluded",
    Term.PAYMENT_ALLOCATION: "which debt a receipt before the loss pays",
    Term.CAUSE_INSURED: "whether the cause of loss is insured",
    Term.WAITING_PERIOD: "time from its anchor to the date of loss by protracted default",
    Term.WAITING_ANCHOR: "day from which the waiting period counts: due, extended due or invoice date, or extension end",
    Term.OVERDUE_NOTICE_PERIOD: "time in which an overdue invoice must be notified",
    Term.OVERDUE_NOTICE_ANCHOR: "day from which the notice period counts: due, extended due or invoice date, or extension end",
    Term.OVERDUE_NOTICE_MISSED: "what a missed or late notice does",
    Term.CLAIM_WINDOW: "time in which a claim must be filed",
    Term.CLAIM_WINDOW_ANCHOR: "day from which the claim window counts: any but filing",
    Term.INDEMNITY_PERIOD: "time in which the insurer pays",
    Term.INDEMNITY_ANCHOR: "day from which the indemnity period counts: date of loss or filing",
    Term.CLAIM_THRESHOLD: "loss that a claim must reach",
    Term.THRESHOLD_MODE: "whether the threshold is a gate or is deducted",
    Term.THRESHOLD_COMPARE: "whether a loss equal to the threshold qualifies",
    Term.THRESHOLD_MEASURED_ON: "the amount that is compared with the threshold",
    Term.EACH_LOSS_DEDUCTIBLE: "amount of each loss that the insured bears first",
    Term.MINIMUM_RETENTION: "least amount of a covered loss that stays with the insured",
    Term.AGGREGATE_FIRST_LOSS: "amount of a year's losses that the insured bears first",
    Term.MAXIMUM_LIABILITY: "most that the policy pays in a year",
    Term.MAXIMUM_LIABILITY_MULTIPLE: "most that the policy pays in a year as a multiple of the premium paid",
    Term.RECEIPTS_AFTER_LIMIT: "how receipts after the loss come off when the plan takes them after the limit",
    Term.STOP_AMOUNT: "debt past the stop age that does not yet stop cover; more does (stop_of_cover overdue_amount)",
    Term.STOP_SHARE: "share of overdue debt in all open debt that does not yet stop cover; more does (stop_of_cover overdue_share)",
    Term.STOP_TOLERANCE: "an invoice with no more open than this does not stop cover",
    Term.STOP_ANCHOR: "day from which the stop age counts: due, extended due or invoice date, or extension end",
    Term.STOP_EFFECT: "what a stop of cover takes away",
    Term.STOP_SCOPE: "whose debt stops the cover of a buyer",
    Term.RESUME_GRACE: "time after the stop day in which payment of the old debt undoes the stop",
    Term.INSOLVENCY_STOPS_COVER: "whether deliveries after the buyer's insolvency lose cover",
    Term.ADVERSE_INFORMATION_STOPS_COVER: "whether deliveries after adverse information lose cover",
    Term.CLAIM_STOPS_COVER: "whether deliveries after a claim was filed lose cover",
    Term.COLLECTION_STOPS_COVER: "whether deliveries after debt was handed to collection lose cover",
    Term.MOVE_UP_AFTER_STOP: "whether debt still moves up after cover has once stopped",
    Term.MOVE_UP_AFTER_WITHDRAWAL: "whether debt still moves up after the limit or cover of the buyer was withdrawn",
    Term.MOVE_UP_AFTER_REDUCTION: "whether debt still moves up after the limit was reduced",
    Term.MOVE_UP_AFTER_INSOLVENCY: "whether debt still moves up after the buyer's insolvency",
    Term.MOVE_UP_AFTER_PERIOD: "whether debt still moves up after the policy period",
    Term.PAYMENT_ALLOCATION_AFTER_COVER: "which debt a receipt pays that comes after cover for the buyer has ended",
    Term.PAYMENT_ALLOCATION_AFTER_FILING: "which debt a receipt pays that comes after a claim was filed",
    Term.PAYMENT_ALLOCATION_AFTER_LOSS: "which debt a receipt pays that comes after the date of loss",
    Term.UNINSURED_RECEIPTS_ALLOCATED: "whether money for dealings outside the book pays debt of the book",
    Term.RECOVERY_SPLIT: "how a recovery after the indemnity is shared between insurer and insured",
    Term.RECOVERY_COSTS_FIRST: "whether the costs of a recovery are taken off it before it is shared",
    Term.RECOVERY_COST_SHARE: "who bears the costs of recovery that were not taken off first",
    Term.RECOVERY_REMAINDER: "who gets what rounding leaves when a recovery is shared",
    Term.LIABILITY_REINSTATED: "whether what the insurer gets back can be used again within the year's maximum liability",
    Term.FIRST_LOSS_REINSTATED: "whether a recovery gives back aggregate first loss that the claim has used",
    Term.DIVIDEND_RECOMPUTES: "whether a recovery is a receipt of the debt, so that the indemnity is computed again",
    Term.PRE_DELIVERY_INSURED: "whether costs before delivery are insured",
    Term.PRE_DELIVERY_LIMIT: "most of one loss before delivery that is covered",
    Term.PRE_DELIVERY_PERCENTAGE: "insured percentage of a loss before delivery; absent: the insured percentage",
    Term.PRE_DELIVERY_FILLS_LIMIT: "whether costs before delivery use the credit limit of the buyer",
    Term.PRE_DELIVERY_COST_BASIS: "which costs before delivery are insured",
    Term.PRE_DELIVERY_CAP_ON: "what the order value caps: the costs, or the loss after deductions",
    Term.CONVERSION_CAPPED: "whether the rate that converts a foreign invoice is never above that of the first day of the policy period",
    Term.OBLIGATION_TO_OFFER: "which sales must be offered to the insurer; others are outside",
    Term.DATUM_LINE: "open debt from which a buyer is inside the policy",
    Term.CONTRACT_PERIOD: "time from the order in which delivery must be made",
    Term.INCEPTION_LOOK_BACK: "how old debt may be when the period begins and still be let in",
    Term.CANCELLED_FROM: "first day from which nothing attaches, when the policy was cancelled",
    Term.LOSS_BASIS: "whether the risk, the loss, or both must fall in the period",
    Term.RUN_OFF_PERIOD: "time after the last day in which a loss of attached debt may still occur; absent: unlimited",
    Term.PAYMENT_TERMS_BREACH: "what payment terms longer than the maximum do",
    Term.PAYMENT_TERMS_CUTOFF_DAY: "day of the month from which an invoice counts from the substitute day of the next month for the maximum payment terms",
    Term.PAYMENT_TERMS_SUBSTITUTE_DAY: "substitute day of the next month for the maximum payment terms",
    Term.EXTENSION_CUTOFF_DAY: "day of the month from which an invoice counts from the substitute day of the next month for the maximum extension period",
    Term.EXTENSION_SUBSTITUTE_DAY: "substitute day of the next month for the maximum extension period",
    Term.NOTICE_CUTOFF_DAY: "day of the month from which an invoice counts from the substitute day of the next month for the notice of an overdue",
    Term.NOTICE_SUBSTITUTE_DAY: "substitute day of the next month for the notice of an overdue",
    Term.CONDITION_REQUIRED: "whether a condition must be met for an invoice to be covered",
    Term.INVOICE_WITHIN: "time from delivery in which the invoice must be written",
    Term.OTHER_TAX_INSURED: "whether energy and other excluded taxes in an invoice are insured",
    Term.FREIGHT_INSURED: "whether freight, packing and insurance on an invoice are insured",
    Term.CONTRACT_INTEREST_INSURED: "whether interest to the due date is insured",
    Term.OVERDUE_INTEREST_INSURED: "whether interest after the due date, penalties and damages on an invoice are insured",
    Term.ANCILLARY_INSURED: "whether charges that are not on the original invoice are insured",
    Term.EXCHANGE_LOSS_INSURED: "whether an exchange loss in the debt is insured",
    Term.DISPUTED_FILLS_LIMIT: "whether debt in a pending dispute fills a limit that is filled by qualifying debt",
    Term.DISPUTED_REENTRY: "place in the order of the limit of an invoice whose dispute is over",
    Term.DEDUCTION_TREATMENT: "how a deduction other than payments comes off the debt",
    Term.WAITING_PERIOD_SMALL: "shorter waiting period where the buyer owes less than waiting_small_below",
    Term.WAITING_SMALL_BELOW: "open debt of the buyer below which the shorter waiting period applies",
    Term.INSOLVENCY_DURING_WAITING: "what an insolvency during the waiting period of protracted default does",
    Term.PUBLIC_BUYER_AS: "whose terms the default of a public buyer follows where it has none of its own",
    Term.CONCURRENT_CAUSES: "which of several causes of one loss governs",
    Term.LIMIT_APPLIES: "whether the buyer limit caps losses by the cause",
    Term.PERCENTAGE_ORDER: "which of several insured percentages applies",
    Term.REGULATORY_MAXIMUM_PERCENTAGE: "most that the law lets the insurer bear of a covered loss",
    Term.LIMIT_BASIS: "whether the buyer limit caps debt or payment",
    Term.COUNTRY_MAXIMUM: "most that the policy pays in a year on buyers of one country",
    Term.EACH_LOSS_UNIT: "what the each-and-every-loss deductible is taken off",
    Term.FIRST_LOSS_ERODED_BY: "which losses use up the aggregate first loss",
    Term.FIRST_LOSS_CHRONOLOGY: "order in which the claims of a year use up its first loss and liability",
    Term.MAXIMUM_LIABILITY_FLOOR: "least maximum liability that a multiple of premium gives",
    Term.MAXIMUM_LIABILITY_CEILING: "greatest maximum liability that a multiple of premium gives",
    Term.MAXIMUM_LIABILITY_BASE: "premium that the multiple is taken of",
    Term.POLICY_YEAR_RULE: "whether there are policy years outside the policy period",
    Term.DEDUCTIONS_AFTER_LIMIT: "how other deductions come off when the plan takes them after the limit",
    Term.COSTS_AFTER_LIMIT: "how costs are added when the plan adds them after the limit",
    Term.INDEMNITY_COMBINATION: "which of two days of payment holds",
    Term.INDEMNITY_SECOND_PERIOD: "second time in which the insurer pays",
    Term.INDEMNITY_SECOND_ANCHOR: "day from which the second indemnity period counts",
    Term.PROVISIONAL_PERCENTAGE: "share of the indemnity that is paid on account",
    Term.PROVISIONAL_PERIOD: "time after which the payment on account is due",
    Term.PROVISIONAL_ANCHOR: "day from which that time counts",
    Term.INSTALMENT_RULE: "whether debt that is not yet due is paid at once",
    Term.LIMIT_INCREASE_FROM: "day from which a new or increased limit is in effect",
    Term.LIMIT_CUT_NOTICE: "time from the notice of a reduction or withdrawal until it takes effect",
    Term.LIMITS_CANCELLABLE: "whether the insurer can reduce or withdraw a limit before it ends",
    Term.LIMIT_LAPSE_PERIOD: "time without a delivery after which a limit lapses",
    Term.UNNAMED_LIMIT: "limit for buyers who need not be named",
    Term.FIRST_SALE_LIMIT: "limit between the request of a first limit and the decision on it",
    Term.AUTOMATIC_LIMIT: "limit for buyers whose grade is good enough",
    Term.AUTOMATIC_MINIMUM_GRADE: "least grade that the automatic limit asks for; more is better",
    Term.DISCRETIONARY_ALLOWED: "whether the insured may set limits for buyers of the country",
    Term.DISCRETIONARY_AFTER_REFUSAL: "whether the discretionary limit applies after the insurer refused a limit or set it to zero",
    Term.DISCRETIONARY_AFTER_WITHDRAWAL: "whether the discretionary limit applies after a limit was withdrawn",
    Term.DISCRETIONARY_AFTER_LAPSE: "whether the discretionary limit applies after a limit lapsed without deliveries",
    Term.DISCRETIONARY_WHILE_PENDING: "whether the discretionary limit applies while the insurer has a request before it",
    Term.DISCRETIONARY_REBUILD_PERIOD: "time after which a blocked discretionary limit may be used again; absent: never",
    Term.DISCRETIONARY_JUSTIFICATION: "evidence that the discretionary limit needs",
    Term.EXPERIENCE_LOOK_BACK: "how old a payment may be to count; absent: any age",
    Term.EXPERIENCE_MINIMUM_PAYMENTS: "payments on time that experience needs",
    Term.EXPERIENCE_TOLERANCE: "how long after the due date a payment still counts as on time; absent: not at all",
    Term.EXPERIENCE_BASE: "amount of past dealings that justifies a limit; absent: payments on time justify any amount",
    Term.EXPERIENCE_MULTIPLE: "multiple of the base that is justified",
    Term.EXPERIENCE_MAXIMUM: "most that payments on time can justify",
    Term.REPORT_MAXIMUM_AGE: "how old a credit report may be on the day of attachment; absent: any age",
    Term.REPORT_MINIMUM_GRADE: "least grade of a report that justifies a limit; absent: grades do not matter",
    Term.DISCRETIONARY_OVERDUE_AGE: "debt overdue by more than this blocks the discretionary limit",
    Term.DISCRETIONARY_OVERDUE_AMOUNT: "overdue debt up to which the discretionary limit is not blocked; absent: zero",
    Term.TOP_UP_MAXIMUM_RATIO: "most that a top-up may be of the limit that it stands on",
    Term.TOP_UP_MAXIMUM_AMOUNT: "most that a top-up may be",
    Term.GROUP_INSOLVENCY_COUNTS: "whether the insolvency of one member of a group counts for all",
    Term.COUNTRY_LIMIT: "most debt that is covered on all buyers of one country together",
}

REASON_TEXT: dict[Reason, str] = {
    Reason.OK: "covered",
    Reason.S01: "paid by the buyer",
    Reason.S02: "paid by the buyer for other debt, allocated to this invoice by the policy",
    Reason.A08: "credited by a credit note, or proceeds of returned or resold goods",
    Reason.T01: "attached before the policy period began",
    Reason.T02: "attached after the policy period ended",
    Reason.T03: "attached before the look-back at inception",
    Reason.T04: "the date of loss is outside the policy period",
    Reason.T05: "the order was not received in the policy period",
    Reason.I07: "the debt does not arise from a supply of goods or services",
    Reason.I11: "the debt is rent or lease of real estate",
    Reason.I12: "a condition of cover is not met",
    Reason.I01: "the buyer is an affiliate",
    Reason.I02: "the buyer is public and public buyers are not insured",
    Reason.I03: "the buyer is a private individual",
    Reason.I04: "the buyer's country is off cover",
    Reason.I05: "the buyer or transaction is not one the policy names",
    Reason.I06: "sold against letter of credit or prepayment",
    Reason.I10: "the buyer was overdue when the policy period began",
    Reason.I13: "not invoiced in time",
    Reason.I14: "the sale was not declared",
    Reason.I15: "the premium is not paid",
    Reason.I16: "sanctioned or illegal",
    Reason.P01: "the agreed payment terms are longer than the maximum payment terms",
    Reason.P02: "the due date was extended beyond the maximum extension period without consent",
    Reason.I17: "a licence is missing, or the insured did not fulfil the contract",
    Reason.I18: "not delivered, and there is no pre-delivery cover",
    Reason.C01: "delivered after cover for the buyer had stopped",
    Reason.C03: "delivered after the buyer's insolvency or adverse information",
    Reason.P03: "a payment plan was agreed without consent",
    Reason.C02: "delivered after cover for the buyer had been withdrawn",
    Reason.L01: "no limit in force",
    Reason.L02: "the insurer refused a limit",
    Reason.L03: "the limit was not yet in effect",
    Reason.L04: "the limit had expired",
    Reason.L05: "the limit had been withdrawn before delivery",
    Reason.C04: "delivered after a claim or the hand-over for collection",
    Reason.C05: "delivered while more was overdue than is tolerated",
    Reason.L09: "a condition of the limit is not met",
    Reason.N01: "the overdue invoice was not notified",
    Reason.N02: "the overdue invoice was notified late",
    Reason.D01: "nothing justifies a discretionary limit",
    Reason.D02: "what justified the discretionary limit is too old",
    Reason.D04: "a decision of the insurer blocks the discretionary limit",
    Reason.D05: "overdue debt or adverse information blocks the discretionary limit",
    Reason.D07: "the country does not allow a discretionary limit",
    Reason.N06: "documents are not complete",
    Reason.I08: "a dispute about the invoice is pending",
    Reason.I09: "a dispute was decided against the insured",
    Reason.A01: "value added tax is not insured",
    Reason.A02: "another tax is not insured",
    Reason.A03: "interest on overdue debt is not insured",
    Reason.A04: "an exchange loss is not insured",
    Reason.A05: "contractual interest is not insured",
    Reason.A06: "an ancillary charge is not insured",
    Reason.A07: "set off, or to be set off",
    Reason.A09: "proceeds of securities",
    Reason.A10: "an advance payment that is held",
    Reason.L06: "the limit was reduced and left no room at delivery",
    Reason.L08: "would move up, but moving up has stopped",
    Reason.L10: "above the limit of the group",
    Reason.L11: "above the limit of the country",
    Reason.L12: "above the top-up limit",
    Reason.D03: "above what justifies the discretionary limit",
    Reason.L07: "above the limit",
    Reason.D06: "above the discretionary limit",
    Reason.L13: "the limit does not apply to this cause",
    Reason.L14: "between the primary limit and the top-up layer",
    Reason.T06: "the waiting period has not ended: no loss yet",
    Reason.T07: "the cause of loss is not insured",
    Reason.N03: "the claim was filed too late",
    Reason.N04: "the claim was filed too early",
    Reason.R01: "below the claim threshold",
    Reason.N05: "the percentage is reduced for a late report",
    Reason.R08: "regulation limits the percentage",
    Reason.R02: "the uninsured percentage",
    Reason.R03: "the each-and-every-loss deductible",
    Reason.R04: "the minimum retention",
    Reason.R05: "the aggregate first loss",
    Reason.R06: "the policy's maximum liability is reached",
    Reason.R07: "the most that is paid for the buyer or country is reached",
    Reason.S03: "received after the date of loss",
    Reason.S04: "received after the date of loss, the insurer's share",
    Reason.S05: "indemnity that is paid already",
}

REASON_BIT: dict[Reason, int] = {
    Reason.T01: 0,
    Reason.T02: 1,
    Reason.T03: 2,
    Reason.T04: 3,
    Reason.T05: 4,
    Reason.I07: 5,
    Reason.I11: 6,
    Reason.I12: 7,
    Reason.I01: 8,
    Reason.I02: 9,
    Reason.I03: 10,
    Reason.I04: 11,
    Reason.I05: 12,
    Reason.I06: 13,
    Reason.I10: 14,
    Reason.I13: 16,
    Reason.I14: 17,
    Reason.I15: 18,
    Reason.I16: 19,
    Reason.P01: 20,
    Reason.P02: 21,
    Reason.I17: 22,
    Reason.I18: 23,
    Reason.C01: 24,
    Reason.C03: 25,
    Reason.P03: 26,
    Reason.C02: 27,
    Reason.L01: 28,
    Reason.L02: 29,
    Reason.L03: 30,
    Reason.L04: 31,
    Reason.L05: 32,
    Reason.C04: 34,
    Reason.C05: 35,
    Reason.L09: 37,
    Reason.N01: 40,
    Reason.N02: 41,
    Reason.D01: 48,
    Reason.D02: 49,
    Reason.D04: 51,
    Reason.D05: 52,
    Reason.D07: 53,
    Reason.N06: 55,
    Reason.I08: 15,
    Reason.I09: 46,
    Reason.A01: 44,
    Reason.A02: 56,
    Reason.A03: 57,
    Reason.A04: 58,
    Reason.A05: 59,
    Reason.A06: 60,
    Reason.A07: 61,
    Reason.A09: 45,
    Reason.A10: 47,
    Reason.L06: 38,
    Reason.L08: 39,
    Reason.L10: 42,
    Reason.L11: 43,
    Reason.L12: 62,
    Reason.D03: 50,
    Reason.L07: 33,
    Reason.D06: 36,
    Reason.N05: 54,
}

REASON_IS_CURABLE: dict[Reason, bool] = {
    Reason.OK: False,
    Reason.S01: False,
    Reason.S02: False,
    Reason.A08: False,
    Reason.T01: False,
    Reason.T02: False,
    Reason.T03: False,
    Reason.T04: False,
    Reason.T05: False,
    Reason.I07: True,
    Reason.I11: True,
    Reason.I12: True,
    Reason.I01: False,
    Reason.I02: False,
    Reason.I03: False,
    Reason.I04: False,
    Reason.I05: False,
    Reason.I06: False,
    Reason.I10: False,
    Reason.I13: False,
    Reason.I14: True,
    Reason.I15: True,
    Reason.I16: True,
    Reason.P01: False,
    Reason.P02: True,
    Reason.I17: True,
    Reason.I18: False,
    Reason.C01: False,
    Reason.C03: False,
    Reason.P03: True,
    Reason.C02: False,
    Reason.L01: True,
    Reason.L02: True,
    Reason.L03: False,
    Reason.L04: True,
    Reason.L05: False,
    Reason.C04: False,
    Reason.C05: False,
    Reason.L09: True,
    Reason.N01: False,
    Reason.N02: False,
    Reason.D01: True,
    Reason.D02: True,
    Reason.D04: False,
    Reason.D05: True,
    Reason.D07: False,
    Reason.N06: True,
    Reason.I08: True,
    Reason.I09: False,
    Reason.A01: False,
    Reason.A02: False,
    Reason.A03: False,
    Reason.A04: False,
    Reason.A05: False,
    Reason.A06: False,
    Reason.A07: False,
    Reason.A09: False,
    Reason.A10: False,
    Reason.L06: True,
    Reason.L08: False,
    Reason.L10: True,
    Reason.L11: True,
    Reason.L12: True,
    Reason.D03: True,
    Reason.L07: True,
    Reason.D06: True,
    Reason.L13: False,
    Reason.L14: True,
    Reason.T06: True,
    Reason.T07: False,
    Reason.N03: False,
    Reason.N04: True,
    Reason.R01: False,
    Reason.N05: False,
    Reason.R08: False,
    Reason.R02: False,
    Reason.R03: False,
    Reason.R04: False,
    Reason.R05: False,
    Reason.R06: False,
    Reason.R07: False,
    Reason.S03: False,
    Reason.S04: False,
    Reason.S05: False,
}

STATUS_NAME: dict[Status, str] = {
    Status.OK: "DCR_OK",
    Status.NULL: "DCR_E_NULL",
    Status.STRUCT_SIZE: "DCR_E_STRUCT_SIZE",
    Status.RANGE: "DCR_E_RANGE",
    Status.UNKNOWN: "DCR_E_UNKNOWN",
    Status.TYPE: "DCR_E_TYPE",
    Status.STATE: "DCR_E_STATE",
    Status.COLUMN_ABSENT: "DCR_E_COLUMN_ABSENT",
    Status.ROWS: "DCR_E_ROWS",
    Status.ROUNDING_ABSENT: "DCR_E_ROUNDING_ABSENT",
    Status.TERM_ABSENT: "DCR_E_TERM_ABSENT",
    Status.TERM_CONFLICT: "DCR_E_TERM_CONFLICT",
    Status.TERM_SCOPE: "DCR_E_TERM_SCOPE",
    Status.PLAN: "DCR_E_PLAN",
    Status.DATE: "DCR_E_DATE",
    Status.DATE_ORDER: "DCR_E_DATE_ORDER",
    Status.OVERLAP: "DCR_E_OVERLAP",
    Status.DUPLICATE: "DCR_E_DUPLICATE",
    Status.BUYER_UNKNOWN: "DCR_E_BUYER_UNKNOWN",
    Status.INVOICE_UNKNOWN: "DCR_E_INVOICE_UNKNOWN",
    Status.AMOUNT_SIGN: "DCR_E_AMOUNT_SIGN",
    Status.AMOUNT: "DCR_E_AMOUNT",
    Status.CURRENCY: "DCR_E_CURRENCY",
    Status.CURRENCY_MIX: "DCR_E_CURRENCY_MIX",
    Status.RATE_ABSENT: "DCR_E_RATE_ABSENT",
    Status.PRECISION: "DCR_E_PRECISION",
    Status.DECIMAL: "DCR_E_DECIMAL",
    Status.FACT_ABSENT: "DCR_E_FACT_ABSENT",
    Status.CALENDAR_ABSENT: "DCR_E_CALENDAR_ABSENT",
    Status.CODE: "DCR_E_CODE",
    Status.JSON_SYNTAX: "DCR_E_JSON_SYNTAX",
    Status.JSON_TYPE: "DCR_E_JSON_TYPE",
    Status.JSON_KEY: "DCR_E_JSON_KEY",
    Status.JSON_DUPLICATE: "DCR_E_JSON_DUPLICATE",
    Status.JSON_ABSENT: "DCR_E_JSON_ABSENT",
    Status.JSON_VALUE: "DCR_E_JSON_VALUE",
    Status.OVERFLOW: "DCR_E_OVERFLOW",
    Status.NOMEM: "DCR_E_NOMEM",
    Status.VERSION: "DCR_E_VERSION",
    Status.INTERNAL: "DCR_E_INTERNAL",
}

STATUS_GROUP: dict[Status, str] = {
    Status.OK: "ok",
    Status.NULL: "argument",
    Status.STRUCT_SIZE: "argument",
    Status.RANGE: "argument",
    Status.UNKNOWN: "argument",
    Status.TYPE: "argument",
    Status.STATE: "argument",
    Status.COLUMN_ABSENT: "argument",
    Status.ROWS: "argument",
    Status.ROUNDING_ABSENT: "argument",
    Status.TERM_ABSENT: "term",
    Status.TERM_CONFLICT: "term",
    Status.TERM_SCOPE: "term",
    Status.PLAN: "term",
    Status.DATE: "data",
    Status.DATE_ORDER: "data",
    Status.OVERLAP: "data",
    Status.DUPLICATE: "data",
    Status.BUYER_UNKNOWN: "data",
    Status.INVOICE_UNKNOWN: "data",
    Status.AMOUNT_SIGN: "data",
    Status.AMOUNT: "data",
    Status.CURRENCY: "data",
    Status.CURRENCY_MIX: "data",
    Status.RATE_ABSENT: "data",
    Status.PRECISION: "data",
    Status.DECIMAL: "data",
    Status.FACT_ABSENT: "data",
    Status.CALENDAR_ABSENT: "data",
    Status.CODE: "data",
    Status.JSON_SYNTAX: "document",
    Status.JSON_TYPE: "document",
    Status.JSON_KEY: "document",
    Status.JSON_DUPLICATE: "document",
    Status.JSON_ABSENT: "document",
    Status.JSON_VALUE: "document",
    Status.OVERFLOW: "overflow",
    Status.NOMEM: "memory",
    Status.VERSION: "version",
    Status.INTERNAL: "internal",
}

STATUS_TEXT: dict[Status, str] = {
    Status.OK: "success",
    Status.NULL: "a required pointer is NULL",
    Status.STRUCT_SIZE: "the size field of a struct is not one this library knows; use its _INIT macro or _init function",
    Status.RANGE: "a number is outside the range that is stated for it",
    Status.UNKNOWN: "a name or number is not in the registry",
    Status.TYPE: "a value or column is of another type than its table states",
    Status.STATE: "the object is not in a state that allows this call",
    Status.COLUMN_ABSENT: "a required column is not bound",
    Status.ROWS: "columns of one table have different numbers of rows",
    Status.ROUNDING_ABSENT: "no rounding mode given where money would be rounded",
    Status.TERM_ABSENT: "a term on which the answer turns is not given",
    Status.TERM_CONFLICT: "two terms contradict one another",
    Status.TERM_SCOPE: "the term cannot be given for this scope",
    Status.PLAN: "the plan of steps is not one that can be carried out",
    Status.DATE: "a date is missing or outside the years 1 to 9999",
    Status.DATE_ORDER: "two dates are the wrong way round",
    Status.OVERLAP: "two decisions on one buyer take effect on the same day and differ",
    Status.DUPLICATE: "the key stands in more than one row",
    Status.BUYER_UNKNOWN: "the buyer is not in the table of buyers",
    Status.INVOICE_UNKNOWN: "the invoice is not in the table of invoices of this buyer",
    Status.AMOUNT_SIGN: "an amount has the wrong sign; only credit notes are negative",
    Status.AMOUNT: "an amount does not fit the amount it is a part of",
    Status.CURRENCY: "not an ISO 4217 currency with minor units",
    Status.CURRENCY_MIX: "amounts of two currencies meet without a rate",
    Status.RATE_ABSENT: "no exchange rate on or before the day",
    Status.PRECISION: "more decimals than the currency has",
    Status.DECIMAL: "not a decimal number",
    Status.FACT_ABSENT: "a fact on which the answer turns is not given",
    Status.CALENDAR_ABSENT: "a period in business days needs a calendar",
    Status.CODE: "a code is not in its list of values",
    Status.JSON_SYNTAX: "the document is not JSON",
    Status.JSON_TYPE: "a value of the document is of the wrong JSON type",
    Status.JSON_KEY: "the document has a key that is not known here",
    Status.JSON_DUPLICATE: "an object of the document has the same key twice",
    Status.JSON_ABSENT: "a required key of the document is missing",
    Status.JSON_VALUE: "a value of the document cannot be read as what it stands for",
    Status.OVERFLOW: "a result does not fit 64 bits",
    Status.NOMEM: "the allocator returned NULL",
    Status.VERSION: "the library is older than the caller needs",
    Status.INTERNAL: "the library broke a promise of its own; please report it",
}

TABLE_TEXT: dict[Table, str] = {
    Table.BUYERS: "a buyer",
    Table.LIMITS: "a decision of the insurer on the limit of a buyer",
    Table.INVOICES: "an invoice or credit note",
    Table.RECEIPTS: "a payment by a buyer",
    Table.EVENTS: "something that happened to a buyer or an invoice",
    Table.RATES: "an exchange rate: from_currency * numerator / denominator = to_currency, in major units",
    Table.COUNTERS: "what a policy year has used up before this claim",
    Table.HOLIDAYS: "a day on which no business is done beside Saturday and Sunday",
    Table.CONDITIONS: "an answer to a condition that the policy may require",
    Table.DEDUCTIONS: "something that reduces the debt beside payments and credit notes",
    Table.RECOVERIES: "money that came in after the indemnity was computed",
    Table.PROBLEMS: "a row of facts that was not used",
    Table.COVER_INVOICES: "the cover of one invoice, in the order of INVOICES, in policy currency",
    Table.COVER_BUYERS: "the cover of one buyer, in the order of BUYERS, in policy currency",
    Table.COVER_PARTS: "a part of one invoice; the parts of an invoice add up to its gross amount",
    Table.COVER_REASONS: "the total of one reason over the book",
    Table.COVER_TOTALS: "the book in one row, in policy currency",
    Table.COVER_DEADLINES: "a deadline of the policy on one invoice, in the order of INVOICES, then of the policy",
    Table.CLAIM_SHEET: "an invoice in the loss sheet of a claim, in policy currency",
    Table.CLAIM_LADDER: "a rung of the ladder from gross debt to payment",
    Table.CLAIM_TOTALS: "the claim in one row, in policy currency",
    Table.CLAIM_DEFAULTS: "a term that the claim took by default",
    Table.CLAIM_FIRST_LOSSES: "a first loss of the policy and what the claim took of it",
    Table.CLAIM_PAYMENTS: "a payment of the insurer, by day; the payments add up to the greater of indemnity and what was paid before",
    Table.CLAIM_CAUSES: "a cause of loss that was looked at",
    Table.POLICY_TERMS: "a term of a policy as it is in force",
    Table.POLICY_PLAN: "a step of a policy's plan, in order",
    Table.GOVERNED: "the policy that governs an invoice, in the order of INVOICES",
    Table.UNKNOWNS: "a fact that is missing or pending, on which cover may turn",
    Table.COVER_BOUNDS: "the cover of one invoice between its readings, in the order of INVOICES, in policy currency",
    Table.BOUNDS: "the whole answer between its readings, in one row, in policy currency",
    Table.RECOVERY_SHARES: "a recovery of a claim and how it is shared, in policy currency",
    Table.LAYER_SHARES: "a part of one loss: what falls into a layer, or beside the layers; the parts add up to the loss",
    Table.LAYER_TOTALS: "one loss over all its layers",
    Table.PRE_DELIVERY_LADDER: "a rung of the ladder from cost before delivery to payment",
    Table.LAYERS: "a layer over a loss, from the ground up",
    Table.INSOLVENCY_EVENTS: "a legal event that counts as insolvency",
    Table.CAUSE_PRIORITY: "a cause of loss, the first to govern first",
    Table.DEADLINES: "something to be done by a day",
    Table.DELAY_REDUCTIONS: "what a delay costs of the insured percentage",
}

TABLE_IS_OF_POLICY: dict[Table, bool] = {
    Table.BUYERS: False,
    Table.LIMITS: False,
    Table.INVOICES: False,
    Table.RECEIPTS: False,
    Table.EVENTS: False,
    Table.RATES: False,
    Table.COUNTERS: False,
    Table.HOLIDAYS: False,
    Table.CONDITIONS: False,
    Table.DEDUCTIONS: False,
    Table.RECOVERIES: False,
    Table.PROBLEMS: False,
    Table.COVER_INVOICES: False,
    Table.COVER_BUYERS: False,
    Table.COVER_PARTS: False,
    Table.COVER_REASONS: False,
    Table.COVER_TOTALS: False,
    Table.COVER_DEADLINES: False,
    Table.CLAIM_SHEET: False,
    Table.CLAIM_LADDER: False,
    Table.CLAIM_TOTALS: False,
    Table.CLAIM_DEFAULTS: False,
    Table.CLAIM_FIRST_LOSSES: False,
    Table.CLAIM_PAYMENTS: False,
    Table.CLAIM_CAUSES: False,
    Table.POLICY_TERMS: False,
    Table.POLICY_PLAN: False,
    Table.GOVERNED: False,
    Table.UNKNOWNS: False,
    Table.COVER_BOUNDS: False,
    Table.BOUNDS: False,
    Table.RECOVERY_SHARES: False,
    Table.LAYER_SHARES: False,
    Table.LAYER_TOTALS: False,
    Table.PRE_DELIVERY_LADDER: False,
    Table.LAYERS: True,
    Table.INSOLVENCY_EVENTS: True,
    Table.CAUSE_PRIORITY: True,
    Table.DEADLINES: True,
    Table.DELAY_REDUCTIONS: True,
}

TABLE_IS_RESULT: dict[Table, bool] = {
    Table.BUYERS: False,
    Table.LIMITS: False,
    Table.INVOICES: False,
    Table.RECEIPTS: False,
    Table.EVENTS: False,
    Table.RATES: False,
    Table.COUNTERS: False,
    Table.HOLIDAYS: False,
    Table.CONDITIONS: False,
    Table.DEDUCTIONS: False,
    Table.RECOVERIES: False,
    Table.PROBLEMS: True,
    Table.COVER_INVOICES: True,
    Table.COVER_BUYERS: True,
    Table.COVER_PARTS: True,
    Table.COVER_REASONS: True,
    Table.COVER_TOTALS: True,
    Table.COVER_DEADLINES: True,
    Table.CLAIM_SHEET: True,
    Table.CLAIM_LADDER: True,
    Table.CLAIM_TOTALS: True,
    Table.CLAIM_DEFAULTS: True,
    Table.CLAIM_FIRST_LOSSES: True,
    Table.CLAIM_PAYMENTS: True,
    Table.CLAIM_CAUSES: True,
    Table.POLICY_TERMS: True,
    Table.POLICY_PLAN: True,
    Table.GOVERNED: True,
    Table.UNKNOWNS: True,
    Table.COVER_BOUNDS: True,
    Table.BOUNDS: True,
    Table.RECOVERY_SHARES: True,
    Table.LAYER_SHARES: True,
    Table.LAYER_TOTALS: True,
    Table.PRE_DELIVERY_LADDER: True,
    Table.LAYERS: False,
    Table.INSOLVENCY_EVENTS: False,
    Table.CAUSE_PRIORITY: False,
    Table.DEADLINES: False,
    Table.DELAY_REDUCTIONS: False,
}

CHOICE_TEXT: dict[tuple[type[IntEnum] | type[IntFlag], int], str] = {
    (Form, 1): "all insurable sales are offered to the insurer",
    (Form, 2): "only the buyers named in the policy",
    (Form, 3): "one buyer named in the policy",
    (Form, 4): "only the transactions named in the policy",
    (Form, 5): "losses above a retention; the insured's own credit management sets limits",
    (Form, 6): "more limit above that of another policy",
    (Form, 7): "for small companies: cover without named limits",
    (Form, 8): "public export cover",
    (Form, 9): "the insured is the bank or factor that bought the debt",
    (AttachmentBasis, 1): "goods delivered or service performed within the period",
    (AttachmentBasis, 2): "invoiced within the period",
    (AttachmentBasis, 3): "goods dispatched within the period",
    (AttachmentBasis, 4): "service performed within the period",
    (AttachmentBasis, 5): "order received within the period",
    (AttachmentBasis, 6): "delivered and invoiced within the period: the later of the two",
    (Rounding, 1): "to nearest, halves to the even unit",
    (Rounding, 2): "to nearest, halves away from zero",
    (Rounding, 3): "towards zero",
    (Rounding, 4): "away from zero",
    (Rounding, 5): "towards minus infinity",
    (Rounding, 6): "towards plus infinity",
    (RoundingMoment, 1): "the percentage is rounded on each invoice",
    (RoundingMoment, 2): "the percentage is rounded once on the debt that has one percentage",
    (ConversionDate, 1): "rate of the invoice date",
    (ConversionDate, 2): "rate of the delivery date",
    (ConversionDate, 3): "rate of the original due date",
    (ConversionDate, 4): "rate of the day as of which the question is asked",
    (ConversionDate, 5): "rate of the last business day of the month in which the invoice attached",
    (ConversionDate, 6): "in a claim the rate of the date of loss, else of the day as of which the question is asked",
    (PaymentTermsAnchor, 1): "counted from the invoice date",
    (PaymentTermsAnchor, 2): "counted from delivery",
    (PaymentTermsAnchor, 3): "counted from the last day of the invoice's month",
    (PaymentTermsAnchor, 4): "counted from dispatch (shipment)",
    (ClockAnchor, 1): "the original due date, whatever was agreed later",
    (ClockAnchor, 2): "the due date as extended, else the original one",
    (ClockAnchor, 3): "the invoice date",
    (ClockAnchor, 4): "the last day of the maximum extension period",
    (ClockAnchor, 5): "the date of loss: the end of the waiting period, or the insolvency",
    (ClockAnchor, 6): "the last day of the policy period",
    (ClockAnchor, 7): "the day on which the claim is filed",
    (ClockAnchor, 8): "the day of delivery, else the invoice date",
    (ClockAnchor, 9): "the day on which the overdue was notified",
    (ClockAnchor, 10): "the day on which collection was launched",
    (ClockAnchor, 11): "the day on which the claim file was complete",
    (ClockAnchor, 12): "the day on which the insurer or the estate confirmed the debt",
    (ClockAnchor, 13): "the day of the event that causes the loss",
    (ClockAnchor, 14): "the day of the local deposit by the debtor",
    (ClockAnchor, 15): "the day on which all rules of transfer were complied with",
    (ClockAnchor, 16): "the day on which the insured learned of the event",
    (ClockAnchor, 17): "the last day of the waiting period",
    (StopOfCover, 1): "cover never stops by itself",
    (StopOfCover, 2): "when the buyer's oldest unpaid invoice passes the age",
    (StopOfCover, 3): "when any unpaid invoice passes the age",
    (StopOfCover, 4): "when all unpaid debt past the age is together more than stop_amount",
    (StopOfCover, 5): "when some debt is past the age and the overdue debt is more than stop_share of all open debt",
    (StopBoundary, 1): "deliveries after the day are not covered",
    (StopBoundary, 2): "deliveries on the day or later are not covered",
    (ResumeOfCover, 1): "once stopped, cover does not come back",
    (ResumeOfCover, 2): "deliveries after the old debt is paid in full are covered again",
    (ResumeOfCover, 3): "once the old debt is paid in full, cover counts as never stopped",
    (ResumeOfCover, 4): "payment does not bring cover back; the insurer's consent does, for deliveries from its day on",
    (LimitKind, 1): "the insurer's decision on the buyer",
    (LimitKind, 2): "the insured's own decision within the policy's maximum",
    (LimitKind, 3): "cover without naming the buyer",
    (LimitKind, 4): "provisional cover between the request for a limit and the reply",
    (LimitKind, 5): "a small amount that every buyer has",
    (LimitKind, 6): "an increase with an end of its own, on top of the named limit",
    (LimitKind, 7): "a second layer above the limit of the buyer",
    (LimitKind, 8): "a limit on the bank that issued the letter of credit",
    (LimitKind, 9): "a limit on a group of buyers together",
    (LimitOrderKey, 1): "by delivery date",
    (LimitOrderKey, 2): "by invoice date",
    (LimitOrderKey, 3): "by original due date",
    (LimitOrderKey, 4): "in the order of the ledger",
    (LimitFilledBy, 1): "all open debt, insured or not",
    (LimitFilledBy, 2): "open debt that qualifies for cover",
    (LimitFilledBy, 3): "only debt that is covered",
    (InvoiceLimitRule, 1): "the limit in force when the invoice attached",
    (InvoiceLimitRule, 2): "the limit in force on the day of evaluation or loss",
    (InvoiceLimitRule, 3): "the higher of the two: what was covered stays covered",
    (InvoiceLimitRule, 4): "the lower of the two: increases for new deliveries only, reductions for all debt",
    (PaymentAllocation, 1): "oldest due date first, whatever the buyer designates",
    (PaymentAllocation, 2): "oldest invoice date first, whatever the buyer designates",
    (PaymentAllocation, 3): "to the invoice the buyer names, else oldest due date first",
    (PaymentAllocation, 4): "oldest delivery first, whatever the buyer designates",
    (PaymentAllocation, 5): "to all open debt in proportion, whatever the buyer designates",
    (Cause, 1): "a legal event of insolvency",
    (Cause, 2): "non-payment through the waiting period",
    (Cause, 3): "the buyer refuses the goods",
    (Cause, 4): "payment in local money that cannot be converted or transferred",
    (Cause, 5): "a general moratorium on payment",
    (Cause, 6): "a law of the buyer's country releases the debtor",
    (Cause, 7): "war, civil war, unrest",
    (Cause, 8): "a natural disaster",
    (Cause, 9): "a government makes performance of the contract impossible",
    (Cause, 10): "an export or import licence is withdrawn",
    (Cause, 11): "a public buyer does not pay",
    (Cause, 12): "money deposited in local currency loses value before it is transferred",
    (NoticeMissed, 1): "cover stays; the breach is shown",
    (NoticeMissed, 2): "the invoice loses cover",
    (ThresholdMode, 1): "below it nothing is paid, above it nothing is deducted",
    (ThresholdMode, 2): "it is deducted from the loss",
    (ThresholdCompare, 1): "a loss must be greater than the threshold",
    (ThresholdCompare, 2): "a loss equal to the threshold qualifies",
    (MeasuredOn, 1): "the amount that reaches the step",
    (MeasuredOn, 2): "all debt open on the date of loss",
    (MeasuredOn, 3): "the debt that qualifies for cover, before the limit",
    (MeasuredOn, 4): "the debt within the limit",
    (MeasuredOn, 5): "what the policy would pay without the threshold",
    (MeasuredOn, 6): "the buyer's debt open on the day of the first overdue notice",
    (ReceiptsAfterLimit, 1): "receipts after the loss come off the covered debt in full",
    (ReceiptsAfterLimit, 2): "only the share that falls on covered debt comes off",
    (Step, 1): "receipts after the date of loss",
    (Step, 2): "the buyer limit",
    (Step, 3): "the claim threshold",
    (Step, 4): "the each-and-every-loss deductible",
    (Step, 5): "the insured percentage",
    (Step, 6): "the minimum retention",
    (Step, 7): "the aggregate first loss",
    (Step, 8): "the policy's maximum liability",
    (Step, 9): "the most that is paid for a buyer",
    (Step, 10): "the most that is paid for a country",
    (Step, 11): "the first loss of debt under one kind of limit",
    (Step, 12): "deductions after the loss",
    (Step, 13): "costs that increase the loss",
    (Step, 14): "the most that regulation lets the insurer bear",
    (BuyerKind, 1): "a private-law company or trader",
    (BuyerKind, 2): "a state, public body or company that cannot become insolvent",
    (BuyerKind, 3): "a consumer",
    (Decision, 1): "a limit of the stated amount",
    (Decision, 2): "no limit",
    (Decision, 3): "an earlier limit ends",
    (Decision, 4): "asked for and not decided yet",
    (Document, 1): "an invoice",
    (Document, 2): "a credit note, with a negative amount",
    (PaymentMethod, 1): "on open account",
    (PaymentMethod, 2): "against letter of credit",
    (PaymentMethod, 3): "paid in advance or on delivery",
    (Event, 1): "the buyer disputes the invoice, or the amount of it that is given",
    (Event, 2): "the dispute is over and the debt stands",
    (Event, 3): "the insurer was told of the overdue invoice, or of all that is overdue",
    (Event, 4): "a legal event of insolvency of the buyer",
    (Event, 5): "the claim on the buyer was filed",
    (Event, 6): "the dispute was decided against the insured",
    (Event, 7): "the debt was handed over for collection",
    (Event, 8): "adverse information on the buyer became known",
    (Event, 9): "the insurer withdrew cover for the buyer",
    (Event, 10): "the insurer consented that cover resumes",
    (Event, 11): "a limit was requested",
    (Event, 12): "a credit report on the buyer",
    (Event, 13): "the buyer refused the goods",
    (Event, 14): "the goods were resold or disposed of",
    (Event, 15): "the debtor deposited the debt in local money",
    (Event, 16): "all rules for the transfer were complied with",
    (Event, 17): "an event of the cause that is given",
    (Event, 18): "the claim file was complete",
    (Event, 19): "the insurer or the estate confirmed the debt",
    (Event, 20): "a payment plan was agreed with the buyer",
    (Event, 21): "an extension was asked for",
    (Event, 22): "the insurer paid",
    (Event, 23): "the sale was declared",
    (Event, 24): "the premium was paid",
    (Event, 25): "the insured learned of the event",
    (CoverBasis, 1): "no limit",
    (CoverBasis, 2): "a decision of the insurer",
    (CoverBasis, 3): "the discretionary limit",
    (CoverBasis, 4): "cover without naming the buyer",
    (CoverBasis, 5): "provisional cover until the reply",
    (CoverBasis, 6): "the small amount that every buyer has",
    (CoverBasis, 7): "a temporary limit alone",
    (CoverBasis, 8): "a top-up limit alone",
    (CoverBasis, 9): "a limit on the issuing bank",
    (CoverBasis, 10): "a limit on the group",
    (State, 1): "bit: the invoice is dated after the day of the question",
    (State, 2): "bit: nothing is open",
    (State, 4): "bit: open after its due date",
    (State, 8): "bit: open after the end of the maximum extension period",
    (State, 16): "bit: open after the last day to notify the overdue",
    (State, 32): "bit: the claim may be filed on the day of the question",
    (State, 64): "bit: the last day to file the claim is past",
    (State, 128): "bit: the row could not be used; see its status",
    (Source, 1): "given by the policy",
    (Source, 2): "a default of the library",
    (PeriodUnit, 1): "calendar days",
    (PeriodUnit, 2): "business days of the calendar",
    (PeriodUnit, 3): "calendar months, clamped to the end of the month",
    (PeriodUnit, 4): "to the end of the month, then days",
    (Scope, 1): "for one kind of limit",
    (Scope, 2): "for one cause of loss",
    (Scope, 3): "for buyers of one country",
    (Scope, 4): "for one condition of cover",
    (Scope, 5): "for one kind of deduction",
    (ColumnType, 1): "UTF-8 text",
    (ColumnType, 2): "int64, minor units",
    (ColumnType, 3): "int64, parts per billion",
    (ColumnType, 4): "int64",
    (ColumnType, 5): "int32, days since 1970-01-01",
    (ColumnType, 6): "uint32, value of a registry",
    (ColumnType, 7): "uint32, row of a table",
    (ColumnType, 8): "uint32, ISO 4217 number",
    (ColumnType, 9): "uint32, two letters of ISO 3166",
    (ColumnType, 10): "uint8, 0 or 1",
    (ColumnType, 11): "uint64, bits of reason.def",
    (TermType, 1): "minor units of the policy currency",
    (TermType, 2): "parts per billion",
    (TermType, 3): "a period",
    (TermType, 4): "a date",
    (TermType, 5): "yes or no",
    (TermType, 6): "one of a list",
    (TermType, 7): "ISO 4217",
    (TermType, 8): "a count",
    (GoverningRule, 1): "the first of the policies as they are given",
    (GoverningRule, 2): "the policy that began first: a risk that attached stays where it attached",
    (GoverningRule, 3): "the policy that began last: a new policy takes over what its attachment window lets in",
    (UnknownAs, 1): "a fact that is missing or pending counts as not met",
    (UnknownAs, 2): "a fact that is missing or pending counts as met",
    (RecoverySplit, 1): "pro rata: the insurer gets the share of the debt that it has paid",
    (RecoverySplit, 2): "pro rata between covered and uncovered debt, then by the insured percentage",
    (RecoverySplit, 3): "by the insured percentage, as if all debt were covered",
    (RecoverySplit, 4): "to the oldest debt first, its covered part before its uncovered part; the covered part by the insured percentage",
    (RecoverySplit, 5): "to the insurer until it has back what it paid",
    (RecoverySplit, 6): "to the uncovered debt above the limit, then to the insurer, last to what the insured bears of covered debt",
    (RecoverySplit, 7): "to the uncovered debt first, then by the insured percentage",
    (RecoverySplit, 8): "to the insured until he is whole, then to the insurer",
    (RecoveryCostShare, 1): "as the recovery is shared",
    (RecoveryCostShare, 2): "the insurer bears the share of the debt that it has paid",
    (RecoveryCostShare, 3): "the insurer bears all",
    (RecoveryCostShare, 4): "the insured bears all",
    (RecoveryCostShare, 5): "the insurer bears the share of the debt that is covered",
    (RecoveryCostShare, 6): "the insurer bears the insured percentage",
    (Party, 1): "the insured",
    (Party, 2): "the insurer",
    (LayerAttachment, 1): "at a fixed amount, wherever the layer below ends",
    (LayerAttachment, 2): "where the layer below ends",
    (PreDeliveryCostBasis, 1): "direct and indirect cost",
    (PreDeliveryCostBasis, 2): "direct cost only",
    (PreDeliveryCapOn, 1): "the costs are capped at the order value before anything is deducted",
    (PreDeliveryCapOn, 2): "the loss after deductions is capped at the order value",
    (PreDeliveryStep, 1): "the costs incurred up to the breach",
    (PreDeliveryStep, 2): "whether the policy and the contract let the costs in",
    (PreDeliveryStep, 3): "costs that are not of the insured kind",
    (PreDeliveryStep, 4): "the order value",
    (PreDeliveryStep, 5): "advance payments",
    (PreDeliveryStep, 6): "proceeds of resale or scrap",
    (PreDeliveryStep, 7): "the pre-delivery limit",
    (PreDeliveryStep, 8): "what is left of the credit limit, where pre-delivery cover fills it",
    (PreDeliveryStep, 9): "the insured percentage",
    (LayerPart, 1): "the part of the loss that falls into a layer",
    (LayerPart, 2): "the part of the loss that the primary limit bears",
    (LayerPart, 3): "below the lowest layer",
    (LayerPart, 4): "between two layers",
    (LayerPart, 5): "within layers whose shares do not add up to the whole",
    (LayerPart, 6): "above the highest layer",
    (StopEffect, 1): "new deliveries are not covered; what was delivered before stays as it is",
    (StopEffect, 2): "new deliveries are not covered, and while the stop lasts nothing moves up into cover",
    (StopEffect, 3): "while the stop lasts no debt of the buyer is covered",
    (StopScope, 1): "the buyer's own debt stops his cover",
    (StopScope, 2): "the debt of every member of the buyer's group stops the cover of all members",
    (ObligationToOffer, 1): "all insurable sales",
    (ObligationToOffer, 2): "the sales of a segment, which the book flags",
    (ObligationToOffer, 3): "buyers who owe the datum line or more",
    (ObligationToOffer, 4): "what the insured chooses to offer",
    (LossBasis, 1): "the debt must attach within the period",
    (LossBasis, 2): "the date of loss must lie within the period",
    (LossBasis, 3): "both must",
    (PaymentTermsBreach, 1): "the invoice is not covered",
    (PaymentTermsBreach, 2): "the invoice is treated as due on the latest day allowed",
    (Condition, 1): "the debt comes from a supply of goods or services",
    (Condition, 2): "the debt is not from the lease or letting of real estate",
    (Condition, 3): "retention of title is agreed",
    (Condition, 4): "the guarantee that is asked for is in force",
    (Condition, 5): "a written contract was in force before delivery",
    (Condition, 6): "there is proof of export",
    (Condition, 7): "the debt is declared to the insurer",
    (Condition, 8): "the premium is paid",
    (Condition, 9): "neither buyer nor transaction is sanctioned or illegal",
    (Condition, 10): "the licences needed are there",
    (Condition, 11): "the insured fulfilled the contract",
    (Condition, 12): "the debtor is the legal entity that is insured",
    (Condition, 13): "the documents that the insurer needs are there",
    (Condition, 14): "a condition of this policy, first",
    (Condition, 15): "a condition of this policy, second",
    (Condition, 16): "a condition of this policy, third",
    (Deduction, 1): "a counterclaim that can be set off, a contra account",
    (Deduction, 2): "goods returned, without a credit note in the book",
    (Deduction, 3): "proceeds of goods taken back or resold",
    (Deduction, 4): "proceeds of a security",
    (Deduction, 5): "an advance payment that the insured holds",
    (Deduction, 6): "a del credere promise of a third party, such as a buying group",
    (DeductionTreatment, 1): "off the qualifying debt, before the limit",
    (DeductionTreatment, 2): "not deducted",
    (DeductionTreatment, 3): "before the limit, only the share that falls on qualifying debt",
    (DeductionTreatment, 4): "by the step `deductions` of a claim's plan",
    (DisputedReentry, 1): "the invoice comes back to its own place in the order of the limit",
    (DisputedReentry, 2): "the invoice takes its place in the order as of the settlement",
    (InsolvencyEvent, 1): "insolvency proceedings were opened by a court",
    (InsolvencyEvent, 2): "proceedings were refused for lack of assets",
    (InsolvencyEvent, 3): "a court approved a plan or composition",
    (InsolvencyEvent, 4): "a private person's debt settlement plan",
    (InsolvencyEvent, 5): "a composition with all creditors outside court",
    (InsolvencyEvent, 6): "enforcement did not satisfy the debt",
    (InsolvencyEvent, 7): "an approved composition that cuts the debt",
    (InsolvencyEvent, 8): "insured and insurer agreed that the debt cannot be collected",
    (InsolvencyEvent, 9): "liquidation was ordered",
    (InsolvencyEvent, 10): "collective proceedings or a moratorium of the buyer suspend payments",
    (InsolvencyEvent, 11): "payment was proven to be hopeless",
    (InsolvencyEvent, 12): "insolvency threatened and goods not yet handed over were resold at a loss",
    (InsolvencyDuringWaiting, 1): "the waiting period goes on",
    (InsolvencyDuringWaiting, 2): "the waiting period ends on the day of the insolvency",
    (InsolvencyDuringWaiting, 3): "it ends on the day of the insolvency, of debt not yet due on its due date",
    (PublicBuyerAs, 1): "default of a public buyer follows the terms of protracted default",
    (PublicBuyerAs, 2): "default of a public buyer follows its own terms, else those of the policy",
    (ConcurrentCauses, 1): "the cause with the earliest date of loss governs",
    (ConcurrentCauses, 2): "the first cause in the policy's order that has a date of loss governs",
    (ConcurrentCauses, 3): "the cause that pays most governs",
    (DeadlineSeverity, 1): "all invoices of the buyer lose cover",
    (DeadlineSeverity, 2): "the invoice loses cover",
    (DeadlineSeverity, 3): "the insured percentage falls with the delay",
    (DeadlineSeverity, 4): "cover stays; the breach is shown",
    (DeadlineState, 1): "the invoice was paid in time, or is below the amount",
    (DeadlineState, 2): "still to be done",
    (DeadlineState, 3): "done in time",
    (DeadlineState, 4): "done too late",
    (DeadlineState, 5): "past and not done",
    (PercentageOrder, 1): "limit, kind of limit, cause, country, policy",
    (PercentageOrder, 2): "cause, limit, kind of limit, country, policy",
    (PercentageOrder, 3): "country, limit, kind of limit, cause, policy",
    (PercentageOrder, 4): "the lowest of all that are given",
    (LimitBasis, 1): "the buyer limit caps the debt that is covered",
    (LimitBasis, 2): "the buyer limit caps what is paid",
    (EachLossUnit, 1): "taken off every claim",
    (EachLossUnit, 2): "taken once a year for each buyer",
    (EachLossUnit, 3): "taken once a year for each group of buyers",
    (FirstLossErodedBy, 1): "only losses that reach the threshold",
    (FirstLossErodedBy, 2): "losses below the threshold too",
    (FirstLossChronology, 1): "in the order of the question",
    (FirstLossChronology, 2): "by date of loss",
    (FirstLossChronology, 3): "by the day on which the claim was filed",
    (FirstLossChronology, 4): "by the day on which the indemnity is payable",
    (MaximumLiabilityBase, 1): "a multiple of the premium paid",
    (MaximumLiabilityBase, 2): "a multiple of the premium earned",
    (MaximumLiabilityBase, 3): "a multiple of the minimum premium",
    (PolicyYearRule, 1): "policy years go on by anniversaries before and after the period",
    (PolicyYearRule, 2): "there is no policy year outside the period",
    (IndemnityCombination, 1): "the later of the two days",
    (IndemnityCombination, 2): "the earlier of the two days",
    (InstalmentRule, 1): "all is paid on one day",
    (InstalmentRule, 2): "the share of an invoice that is not yet due is paid on its due date",
    (PaymentKind, 1): "paid before the day of the question",
    (PaymentKind, 2): "on account of the indemnity",
    (PaymentKind, 3): "the rest of the indemnity",
    (PaymentKind, 4): "the share of an invoice that falls due later",
    (Answer, 1): "it is so",
    (Answer, 2): "it is not so",
    (Answer, 3): "not known yet",
    (LimitIncreaseFrom, 1): "from the day that the decision states",
    (LimitIncreaseFrom, 2): "from the day of the decision",
    (LimitIncreaseFrom, 3): "from the first day of the month of the decision",
    (DiscretionaryJustification, 1): "the discretionary limit needs no evidence",
    (DiscretionaryJustification, 2): "by a credit report",
    (DiscretionaryJustification, 3): "by payments of the buyer on time",
    (DiscretionaryJustification, 4): "by a credit report or by payments on time, whichever justifies more",
    (ExperienceBase, 1): "the highest invoice that was paid on time",
    (ExperienceBase, 2): "the highest balance of invoices that were paid on time",
    (ExperienceBase, 3): "the highest month-end balance of invoices that were paid on time",
}
