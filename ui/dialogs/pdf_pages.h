#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPdfDocument>
#include <QSizeF>
#include <memory>

class QThread;

namespace aanjager {

/** A PDF that was read, with the sizes of its pages: reading many pages takes long, so it may be done in any thread. */
class PdfPages
{
public:
    /** Null when it is no PDF. What is read belongs to `home`, where it is to be destroyed. */
    static std::shared_ptr<PdfPages> read(const QByteArray &bytes, QThread *home);

    QPdfDocument &document() { return m_document; }
    /** In points. */
    const QList<QSizeF> &sizes() const { return m_sizes; }

private:
    explicit PdfPages(const QByteArray &bytes) : m_bytes(bytes) {}

    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfDocument m_document;
    QList<QSizeF> m_sizes;
};

} // namespace aanjager
