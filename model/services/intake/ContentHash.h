#pragma once

#include "model/domain/Records.h"

#include <QByteArray>

namespace laurel {

// SHA-256 over what a record says, and over nothing of how or when it was told: the same content
// under the same key is a repeat, other content a conflict. 32 bytes; the form never changes, for
// stored hashes are compared with new ones.
QByteArray contentHash(const EventRecord& event);
QByteArray contentHash(const MemberRecord& member);

} // namespace laurel
