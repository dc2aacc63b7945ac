/* Why a part of an invoice is not covered, or was taken off a claim.
 * Written by src/generate.py from the registries in src; do not edit. */
#ifndef DELCREDERE_REASON_H
#define DELCREDERE_REASON_H

#include <stdint.h>

typedef enum dcr_reason {
    DCR_REASON_UNSET = 0, /* none */
    DCR_REASON_OK = 1, /* covered */
    DCR_REASON_S01 = 101, /* paid by the buyer */
    DCR_REASON_S02 = 102, /* paid by the buyer for other debt, allocated to this invoice by the policy */
    DCR_REASON_A08 = 108, /* credited by a credit note, or proceeds of returned or resold goods */
    DCR_REASON_T01 = 201, /* attached before the policy period began */
    DCR_REASON_T02 = 202, /* attached after the policy period ended */
    DCR_REASON_T03 = 203, /* attached before the look-back at inception */
    DCR_REASON_T04 = 204, /* the date of loss is outside the policy period */
    DCR_REASON_T05 = 205, /* the order was not received in the policy period */
    DCR_REASON_I07 = 307, /* the debt does not arise from a supply of goods or services */
    DCR_REASON_I11 = 311, /* the debt is rent or lease of real estate */
    DCR_REASON_I12 = 312, /* a condition of cover is not met */
    DCR_REASON_I01 = 301, /* the buyer is an affiliate */
    DCR_REASON_I02 = 302, /* the buyer is public and public buyers are not insured */
    DCR_REASON_I03 = 303, /* the buyer is a private individual */
    DCR_REASON_I04 = 304, /* the buyer's country is off cover */
    DCR_REASON_I05 = 305, /* the buyer or transaction is not one the policy names */
    DCR_REASON_I06 = 306, /* sold against letter of credit or prepayment */
    DCR_REASON_I10 = 310, /* the buyer was overdue when the policy period began */
    DCR_REASON_I13 = 313, /* not invoiced in time */
    DCR_REASON_I14 = 314, /* the sale was not declared */
    DCR_REASON_I15 = 315, /* the premium is not paid */
    DCR_REASON_I16 = 316, /* sanctioned or illegal */
    DCR_REASON_P01 = 401, /* the agreed payment terms are longer than the maximum payment terms */
    DCR_REASON_P02 = 402, /* the due date was extended beyond the maximum extension period without consent */
    DCR_REASON_I17 = 317, /* a licence is missing, or the insured did not fulfil the contract */
    DCR_REASON_I18 = 318, /* not delivered, and there is no pre-delivery cover */
    DCR_REASON_C01 = 501, /* delivered after cover for the buyer had stopped */
    DCR_REASON_C03 = 503, /* delivered after the buyer's insolvency or adverse information */
    DCR_REASON_P03 = 403, /* a payment plan was agreed without consent */
    DCR_REASON_C02 = 502, /* delivered after cover for the buyer had been withdrawn */
    DCR_REASON_L01 = 601, /* no limit in force */
    DCR_REASON_L02 = 602, /* the insurer refused a limit */
    DCR_REASON_L03 = 603, /* the limit was not yet in effect */
    DCR_REASON_L04 = 604, /* the limit had expired */
    DCR_REASON_L05 = 605, /* the limit had been withdrawn before delivery */
    DCR_REASON_C04 = 504, /* delivered after a claim or the hand-over for collection */
    DCR_REASON_C05 = 505, /* delivered while more was overdue than is tolerated */
    DCR_REASON_L09 = 609, /* a condition of the limit is not met */
    DCR_REASON_N01 = 701, /* the overdue invoice was not notified */
    DCR_REASON_N02 = 702, /* the overdue invoice was notified late */
    DCR_REASON_D01 = 651, /* nothing justifies a discretionary limit */
    DCR_REASON_D02 = 652, /* what justified the discretionary limit is too old */
    DCR_REASON_D04 = 654, /* a decision of the insurer blocks the discretionary limit */
    DCR_REASON_D05 = 655, /* overdue debt or adverse information blocks the discretionary limit */
    DCR_REASON_D07 = 657, /* the country does not allow a discretionary limit */
    DCR_REASON_N06 = 706, /* documents are not complete */
    DCR_REASON_I08 = 308, /* a dispute about the invoice is pending */
    DCR_REASON_I09 = 309, /* a dispute was decided against the insured */
    DCR_REASON_A01 = 801, /* value added tax is not insured */
    DCR_REASON_A02 = 802, /* another tax is not insured */
    DCR_REASON_A03 = 803, /* interest on overdue debt is not insured */
    DCR_REASON_A04 = 804, /* an exchange loss is not insured */
    DCR_REASON_A05 = 805, /* contractual interest is not insured */
    DCR_REASON_A06 = 806, /* an ancillary charge is not insured */
    DCR_REASON_A07 = 807, /* set off, or to be set off */
    DCR_REASON_A09 = 809, /* proceeds of securities */
    DCR_REASON_A10 = 810, /* an advance payment that is held */
    DCR_REASON_L06 = 606, /* the limit was reduced and left no room at delivery */
    DCR_REASON_L08 = 608, /* would move up, but moving up has stopped */
    DCR_REASON_L10 = 610, /* above the limit of the group */
    DCR_REASON_L11 = 611, /* above the limit of the country */
    DCR_REASON_L12 = 612, /* above the top-up limit */
    DCR_REASON_D03 = 653, /* above what justifies the discretionary limit */
    DCR_REASON_L07 = 607, /* above the limit */
    DCR_REASON_D06 = 656, /* above the discretionary limit */
    DCR_REASON_L13 = 613, /* the limit does not apply to this cause */
    DCR_REASON_L14 = 614, /* between the primary limit and the top-up layer */
    DCR_REASON_T06 = 206, /* the waiting period has not ended: no loss yet */
    DCR_REASON_T07 = 207, /* the cause of loss is not insured */
    DCR_REASON_N03 = 703, /* the claim was filed too late */
    DCR_REASON_N04 = 704, /* the claim was filed too early */
    DCR_REASON_R01 = 901, /* below the claim threshold */
    DCR_REASON_N05 = 705, /* the percentage is reduced for a late report */
    DCR_REASON_R08 = 908, /* regulation limits the percentage */
    DCR_REASON_R02 = 902, /* the uninsured percentage */
    DCR_REASON_R03 = 903, /* the each-and-every-loss deductible */
    DCR_REASON_R04 = 904, /* the minimum retention */
    DCR_REASON_R05 = 905, /* the aggregate first loss */
    DCR_REASON_R06 = 906, /* the policy's maximum liability is reached */
    DCR_REASON_R07 = 907, /* the most that is paid for the buyer or country is reached */
    DCR_REASON_S03 = 953, /* received after the date of loss */
    DCR_REASON_S04 = 954, /* received after the date of loss, the insurer's share */
    DCR_REASON_S05 = 955, /* indemnity that is paid already */
    DCR_REASON_FORCE_INT32 = 0x7fffffff
} dcr_reason;

/* Positions in a set of reasons (column `reasons`). */
#define DCR_REASON_BIT_T01 (UINT64_C(1) << 0)
#define DCR_REASON_BIT_T02 (UINT64_C(1) << 1)
#define DCR_REASON_BIT_T03 (UINT64_C(1) << 2)
#define DCR_REASON_BIT_T04 (UINT64_C(1) << 3)
#define DCR_REASON_BIT_T05 (UINT64_C(1) << 4)
#define DCR_REASON_BIT_I07 (UINT64_C(1) << 5)
#define DCR_REASON_BIT_I11 (UINT64_C(1) << 6)
#define DCR_REASON_BIT_I12 (UINT64_C(1) << 7)
#define DCR_REASON_BIT_I01 (UINT64_C(1) << 8)
#define DCR_REASON_BIT_I02 (UINT64_C(1) << 9)
#define DCR_REASON_BIT_I03 (UINT64_C(1) << 10)
#define DCR_REASON_BIT_I04 (UINT64_C(1) << 11)
#define DCR_REASON_BIT_I05 (UINT64_C(1) << 12)
#define DCR_REASON_BIT_I06 (UINT64_C(1) << 13)
#define DCR_REASON_BIT_I10 (UINT64_C(1) << 14)
#define DCR_REASON_BIT_I13 (UINT64_C(1) << 16)
#define DCR_REASON_BIT_I14 (UINT64_C(1) << 17)
#define DCR_REASON_BIT_I15 (UINT64_C(1) << 18)
#define DCR_REASON_BIT_I16 (UINT64_C(1) << 19)
#define DCR_REASON_BIT_P01 (UINT64_C(1) << 20)
#define DCR_REASON_BIT_P02 (UINT64_C(1) << 21)
#define DCR_REASON_BIT_I17 (UINT64_C(1) << 22)
#define DCR_REASON_BIT_I18 (UINT64_C(1) << 23)
#define DCR_REASON_BIT_C01 (UINT64_C(1) << 24)
#define DCR_REASON_BIT_C03 (UINT64_C(1) << 25)
#define DCR_REASON_BIT_P03 (UINT64_C(1) << 26)
#define DCR_REASON_BIT_C02 (UINT64_C(1) << 27)
#define DCR_REASON_BIT_L01 (UINT64_C(1) << 28)
#define DCR_REASON_BIT_L02 (UINT64_C(1) << 29)
#define DCR_REASON_BIT_L03 (UINT64_C(1) << 30)
#define DCR_REASON_BIT_L04 (UINT64_C(1) << 31)
#define DCR_REASON_BIT_L05 (UINT64_C(1) << 32)
#define DCR_REASON_BIT_C04 (UINT64_C(1) << 34)
#define DCR_REASON_BIT_C05 (UINT64_C(1) << 35)
#define DCR_REASON_BIT_L09 (UINT64_C(1) << 37)
#define DCR_REASON_BIT_N01 (UINT64_C(1) << 40)
#define DCR_REASON_BIT_N02 (UINT64_C(1) << 41)
#define DCR_REASON_BIT_D01 (UINT64_C(1) << 48)
#define DCR_REASON_BIT_D02 (UINT64_C(1) << 49)
#define DCR_REASON_BIT_D04 (UINT64_C(1) << 51)
#define DCR_REASON_BIT_D05 (UINT64_C(1) << 52)
#define DCR_REASON_BIT_D07 (UINT64_C(1) << 53)
#define DCR_REASON_BIT_N06 (UINT64_C(1) << 55)
#define DCR_REASON_BIT_I08 (UINT64_C(1) << 15)
#define DCR_REASON_BIT_I09 (UINT64_C(1) << 46)
#define DCR_REASON_BIT_A01 (UINT64_C(1) << 44)
#define DCR_REASON_BIT_A02 (UINT64_C(1) << 56)
#define DCR_REASON_BIT_A03 (UINT64_C(1) << 57)
#define DCR_REASON_BIT_A04 (UINT64_C(1) << 58)
#define DCR_REASON_BIT_A05 (UINT64_C(1) << 59)
#define DCR_REASON_BIT_A06 (UINT64_C(1) << 60)
#define DCR_REASON_BIT_A07 (UINT64_C(1) << 61)
#define DCR_REASON_BIT_A09 (UINT64_C(1) << 45)
#define DCR_REASON_BIT_A10 (UINT64_C(1) << 47)
#define DCR_REASON_BIT_L06 (UINT64_C(1) << 38)
#define DCR_REASON_BIT_L08 (UINT64_C(1) << 39)
#define DCR_REASON_BIT_L10 (UINT64_C(1) << 42)
#define DCR_REASON_BIT_L11 (UINT64_C(1) << 43)
#define DCR_REASON_BIT_L12 (UINT64_C(1) << 62)
#define DCR_REASON_BIT_D03 (UINT64_C(1) << 50)
#define DCR_REASON_BIT_L07 (UINT64_C(1) << 33)
#define DCR_REASON_BIT_D06 (UINT64_C(1) << 36)
#define DCR_REASON_BIT_N05 (UINT64_C(1) << 54)

#endif
