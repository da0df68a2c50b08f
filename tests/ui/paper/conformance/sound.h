#pragma once

#include <QByteArray>
#include <QString>

namespace aanjager::conformance {

/** Holds a file against every check. Kept for looking at when AANJAGER_GALLERY names a folder. */
void expectSound(const QByteArray &bytes);

/** As a test may be called. */
QString asTestName(QString name);

} // namespace aanjager::conformance
