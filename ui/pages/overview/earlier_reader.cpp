#include "ui/pages/overview/earlier_reader.h"

#include <QMetaObject>

namespace aanjager {

namespace {

Result<View> viewIn(const QString &path, const Moment &moment, QDate today)
{
    try {
        return ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}}).and_then([&](const auto &file) {
            return viewAt(*file, moment, today);
        });
    } catch (const std::exception &problem) { // such as no memory
        return fail(ErrorKind::Storage, QString::fromUtf8(problem.what()));
    }
}

} // namespace

EarlierReader::EarlierReader(QObject *parent) : QObject(parent) {}

EarlierReader::~EarlierReader()
{
    if (m_reading.valid())
        m_reading.wait();
}

const View *EarlierReader::at(const ProgrammeFile &file, const Moment &moment, QDate today)
{
    const auto sequence = file.sequenceAt(moment);
    if (!sequence)
        return nullptr;
    m_asked = {file.path(), moment, *sequence};
    m_today = today;
    if (m_asked == m_known)
        return m_view ? &*m_view : nullptr;
    if (!m_reading.valid())
        start(m_asked, today);
    return nullptr;
}

void EarlierReader::finish()
{
    while (m_reading.valid())
        take();
}

void EarlierReader::start(const Key &key, QDate today)
{
    m_read = key;
    m_reading = std::async(std::launch::async, [this, key, today] {
        Result<View> view = viewIn(key.path, key.moment, today);
        QMetaObject::invokeMethod(this, &EarlierReader::take, Qt::QueuedConnection);
        return view;
    });
}

void EarlierReader::take()
{
    if (!m_reading.valid())
        return;
    Result<View> view = m_reading.get();
    m_known = m_read;
    m_view = view ? std::optional(std::move(*view)) : std::nullopt;
    if (m_known != m_asked)
        start(m_asked, m_today);
    else
        emit read();
}

} // namespace aanjager
