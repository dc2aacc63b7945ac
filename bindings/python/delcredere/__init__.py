"""Trade credit insurance: which receivables are covered, how much, why not, until when, and what a policy pays.

    policy = delcredere.Policy.from_json(Path("policy.json"))
    book = delcredere.Book.from_frames(buyers=..., limits=..., invoices=..., currency="EUR")
    cover = delcredere.cover(policy, book, as_of=date(2025, 3, 31))
    cover.invoices                      # a data frame of the kind that came in
    print(cover.explain("INV-17"))      # the reasons
"""

from . import _native as _native
from ._registry import (
    AgendaItem,
    AgendaOrder,
    Answer,
    AttachmentBasis,
    BuyerKind,
    CaseKind,
    Cause,
    ClaimCheck,
    ClaimStatus,
    ClockAnchor,
    Column,
    ConcentrationBy,
    ConcurrentCauses,
    Condition,
    ConversionDate,
    CoverBasis,
    CoverBucket,
    DayCount,
    DeadlineSeverity,
    DeadlineState,
    Decision,
    DeclarationFrequency,
    DeclarationKind,
    DeclaredBalance,
    DecodingChange,
    Deduction,
    DeductionTreatment,
    DiscretionaryJustification,
    DisputedReentry,
    Document,
    DunningAnchor,
    DunningState,
    DutyAnchor,
    EachLossUnit,
    EffortState,
    Event,
    ExperienceBase,
    ExtensionBecause,
    ExtensionVerdict,
    FirstLossChronology,
    FirstLossErodedBy,
    Form,
    GateVerdict,
    GoverningRule,
    IdKind,
    IdState,
    IndemnityCombination,
    InsolvencyDuringWaiting,
    InsolvencyEvent,
    InstalmentRule,
    InvoiceLimitRule,
    LayerAttachment,
    LayerPart,
    LimitAction,
    LimitAdvice,
    LimitBasis,
    LimitDifference,
    LimitExpiry,
    LimitFeePer,
    LimitFilledBy,
    LimitIncreaseFrom,
    LimitKind,
    LimitOrderKey,
    LossBasis,
    MaximumLiabilityBase,
    MeasuredOn,
    NoticeMissed,
    ObligationToOffer,
    OverdueCategory,
    Party,
    PartyRole,
    PaymentAllocation,
    PaymentKind,
    PaymentMethod,
    PaymentTermsAnchor,
    PaymentTermsBreach,
    PercentageOrder,
    PeriodUnit,
    PolicyYearRule,
    PreDeliveryCapOn,
    PreDeliveryCostBasis,
    PreDeliveryStep,
    PremiumAdjustable,
    PremiumBase,
    PremiumChargedBy,
    PremiumRatePer,
    PremiumTaxOn,
    PublicBuyerAs,
    Reason,
    ReceiptsAfterLimit,
    RecoveryCostShare,
    RecoverySplit,
    ResumeOfCover,
    RiskFlag,
    RiskGradeSource,
    Rounding,
    RoundingMoment,
    RuleComparison,
    Scope,
    Source,
    State,
    Status,
    Step,
    StopBoundary,
    StopEffect,
    StopOfCover,
    StopScope,
    Table,
    Term,
    ThresholdCompare,
    ThresholdMode,
    UnknownAs,
    Work,
)
from .agenda import Agenda, Alerts, Dunning, agenda, alerts, dunning
from .ask import ask, ask_text
from .book import Book
from .bounds import Bounds
from .change import Change, change
from .claim import Claim, claim
from .claim_file import (
    BuyerPosition,
    ClaimFile,
    ClaimsDue,
    ClaimState,
    OverdueReport,
    buyer_position,
    claim_file,
    claim_state,
    claims_due,
    overdue_report,
)
from .cover import Cover, Explanation, cover, reason_mask
from .decoder import Decodings, decode
from .effort import EffortLogCheck, effort_log_check
from .errors import (
    ArgumentError,
    DataError,
    DcrError,
    DocumentError,
    InternalError,
    KindError,
    OutOfMemoryError,
    ResultOverflowError,
    TermAbsentError,
    TermError,
    VersionError,
)
from .extension import ExtensionCheck, PlanCheck, extension_check, plan_check
from .gate import Gate, GateAnswer, GateOrders, GatePart, GatePayment, gate, gate_orders
from .govern import Covers, Governed, cover_several, govern
from .host_rules import RuleAssign, RuleEval, rule_assign, rule_eval
from .identity import Consolidation, consolidation, id_match, id_normalize
from .comparison import (
    BreakEven,
    Comparison,
    Factoring,
    LimitAllocation,
    Stress,
    StressCash,
    allocate_limits,
    break_even,
    compare,
    factoring,
    stress,
    stress_cash,
)
from .ledger import (
    Ageing,
    Concentration,
    Dso,
    GradeMap,
    LateInterest,
    PaymentProfile,
    ageing,
    concentration,
    dso,
    grade_map,
    late_interest,
    payment_profile,
)
from .limits import (
    LimitExpiring,
    LimitRequest,
    LimitsDiff,
    LimitUsage,
    limit_expiring,
    limit_request,
    limit_usage,
    limits_diff,
)
from .loss import Layers, PreDelivery, Recoveries, layers, pre_delivery, recoveries, recovery_split
from .numbers import Calendar, add_period, convert, round, share_of, split
from .parties import PolicyParties, policy_parties
from .policy import Policy
from .receipt import Difference, Receipt, Replay, receipt, replay
from .rehearsal import Rehearsal, rehearse
from .risk import RiskFlags, risk_flags
from .plots.chart import Chart
from .premium import Declaration, Premium, declare, premium
from .rows import (
    BoundsTotals,
    CauseOfLoss,
    ClaimTotals,
    CoverTotals,
    Deadline,
    FirstLoss,
    LayerShare,
    LayerTotals,
    Listing,
    Part,
    Payment,
    PlanStep,
    PreDeliveryRung,
    ReasonTotal,
    RecoveryAnswer,
    RecoveryShare,
    Rung,
    TermValue,
    Unknown,
)
from .tables import Columns
from .through_time import ThroughTime, dso_through_time, exposure_through_time
from .values import reasons_of
from .views import Buckets, Gaps, Worklist, buckets, gaps, worklist


def version() -> str:
    """The version of the library."""
    text: str = _native.dcr_version()
    return text


def build_info() -> str:
    """One line of facts about how the library was built."""
    text: str = _native.dcr_build_info()
    return text


if _native.dcr_version_number() < _native.DCR_VERSION_NUMBER:
    raise VersionError(Status.VERSION, f"the library is {version()}, older than the one this package was built with")

__version__ = version()
__all__ = [name for name in dir() if not name.startswith("_") and name not in ("answer", "values", "tables", "rows", "plots",
                                                                     "through_time")]
