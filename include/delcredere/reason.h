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
    DCR_REASON_A08 = 108, /* credited by a credit note */
    DCR_REASON_T01 = 201, /* attached before the policy period began */
    DCR_REASON_T02 = 202, /* attached after the policy period ended */
    DCR_REASON_I01 = 301, /* the buyer is an affiliate */
    DCR_REASON_I02 = 302, /* the buyer is public and public buyers are not insured */
    DCR_REASON_I03 = 303, /* the buyer is a private individual */
    DCR_REASON_I04 = 304, /* the buyer's country is off cover */
    DCR_REASON_I05 = 305, /* the buyer or transaction is not one the policy names */
    DCR_REASON_I06 = 306, /* sold against letter of credit or prepayment */
    DCR_REASON_I10 = 310, /* the buyer was overdue when the policy period began */
    DCR_REASON_P01 = 401, /* the agreed payment terms are longer than the maximum payment terms */
    DCR_REASON_P02 = 402, /* the due date was extended beyond the maximum extension period without consent */
    DCR_REASON_C01 = 501, /* delivered after cover for the buyer had stopped */
    DCR_REASON_C03 = 503, /* delivered after the buyer's insolvency */
    DCR_REASON_L01 = 601, /* no limit in force */
    DCR_REASON_L02 = 602, /* the insurer refused a limit */
    DCR_REASON_L03 = 603, /* the limit was not yet in effect */
    DCR_REASON_L04 = 604, /* the limit had expired */
    DCR_REASON_L05 = 605, /* the limit had been withdrawn before delivery */
    DCR_REASON_N01 = 701, /* the overdue invoice was not notified */
    DCR_REASON_N02 = 702, /* the overdue invoice was notified late */
    DCR_REASON_I08 = 308, /* a dispute about the invoice is pending */
    DCR_REASON_A01 = 801, /* value added tax is not insured */
    DCR_REASON_L07 = 607, /* above the limit */
    DCR_REASON_D06 = 656, /* above the discretionary limit */
    DCR_REASON_T06 = 206, /* the waiting period has not ended: no loss yet */
    DCR_REASON_T07 = 207, /* the cause of loss is not insured */
    DCR_REASON_N03 = 703, /* the claim was filed too late */
    DCR_REASON_N04 = 704, /* the claim was filed too early */
    DCR_REASON_R01 = 901, /* below the claim threshold */
    DCR_REASON_R02 = 902, /* the uninsured percentage */
    DCR_REASON_R03 = 903, /* the each-and-every-loss deductible */
    DCR_REASON_R04 = 904, /* the minimum retention */
    DCR_REASON_R05 = 905, /* the aggregate first loss */
    DCR_REASON_R06 = 906, /* the policy's maximum liability is reached */
    DCR_REASON_S03 = 953, /* received after the date of loss */
    DCR_REASON_FORCE_INT32 = 0x7fffffff
} dcr_reason;

/* Positions in a set of reasons (column `reasons`). */
#define DCR_REASON_BIT_T01 (UINT64_C(1) << 0)
#define DCR_REASON_BIT_T02 (UINT64_C(1) << 1)
#define DCR_REASON_BIT_I01 (UINT64_C(1) << 8)
#define DCR_REASON_BIT_I02 (UINT64_C(1) << 9)
#define DCR_REASON_BIT_I03 (UINT64_C(1) << 10)
#define DCR_REASON_BIT_I04 (UINT64_C(1) << 11)
#define DCR_REASON_BIT_I05 (UINT64_C(1) << 12)
#define DCR_REASON_BIT_I06 (UINT64_C(1) << 13)
#define DCR_REASON_BIT_I10 (UINT64_C(1) << 14)
#define DCR_REASON_BIT_P01 (UINT64_C(1) << 20)
#define DCR_REASON_BIT_P02 (UINT64_C(1) << 21)
#define DCR_REASON_BIT_C01 (UINT64_C(1) << 24)
#define DCR_REASON_BIT_C03 (UINT64_C(1) << 25)
#define DCR_REASON_BIT_L01 (UINT64_C(1) << 28)
#define DCR_REASON_BIT_L02 (UINT64_C(1) << 29)
#define DCR_REASON_BIT_L03 (UINT64_C(1) << 30)
#define DCR_REASON_BIT_L04 (UINT64_C(1) << 31)
#define DCR_REASON_BIT_L05 (UINT64_C(1) << 32)
#define DCR_REASON_BIT_N01 (UINT64_C(1) << 40)
#define DCR_REASON_BIT_N02 (UINT64_C(1) << 41)
#define DCR_REASON_BIT_I08 (UINT64_C(1) << 15)
#define DCR_REASON_BIT_A01 (UINT64_C(1) << 44)
#define DCR_REASON_BIT_L07 (UINT64_C(1) << 33)
#define DCR_REASON_BIT_D06 (UINT64_C(1) << 36)

#endif
