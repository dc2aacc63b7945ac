/* The terms and tables on premium and declarations, before a policy is made. wordings.md 21, 22. */
#ifndef DCR_TERMS_PREMIUM_ROWS_H
#define DCR_TERMS_PREMIUM_ROWS_H

#include "terms/builder.h"

/* What a base of premium needs, and the rows of PREMIUM_RATES, PREMIUM_BONUS, PREMIUM_TAXES and DECLARATION_EXCLUSIONS. */
dcr_status dcr__check_premium(const dcr_policy_builder *builder, dcr_error *err);

#endif
