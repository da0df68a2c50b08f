#pragma once

#include <QByteArray>

namespace aanjager::paper {

/**
 * Rewrites a page's content as cairo writes it: what lies outside every marked sequence becomes an /Artifact, and the
 * sequences of hidden words become invisible text in a Span. Anything else is left byte for byte.
 */
QByteArray markContent(const QByteArray &content);

} // namespace aanjager::paper
