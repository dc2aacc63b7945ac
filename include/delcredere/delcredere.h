/* libdelcredere: trade credit insurance as a library. Includes every header of the core. */
#ifndef DELCREDERE_DELCREDERE_H
#define DELCREDERE_DELCREDERE_H

#include "delcredere/base.h"
#include "delcredere/number.h"
#include "delcredere/day.h"
#include "delcredere/table.h"
#include "delcredere/result.h"
#include "delcredere/policy.h"
#include "delcredere/book.h"
#include "delcredere/compare.h"
#include "delcredere/decoder.h"
#include "delcredere/cover.h"
#include "delcredere/claim.h"
#include "delcredere/govern.h"
#include "delcredere/bounds.h"
#include "delcredere/loss.h"
#include "delcredere/gate.h"
#include "delcredere/agenda.h"
#include "delcredere/host_rules.h"
#include "delcredere/risk_flags.h"
#include "delcredere/parties.h"
#include "delcredere/effort.h"
#include "delcredere/rehearsal.h"
#include "delcredere/premium.h"
#include "delcredere/claim_file.h"

#include "delcredere/ledger.h"
#include "delcredere/identity.h"
#include "delcredere/views.h"
#include "delcredere/change.h"
#include "delcredere/what_if.h"
#include "delcredere/limit_views.h"
#include "delcredere/extension.h"

#endif
