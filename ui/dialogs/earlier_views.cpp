#include "ui/dialogs/earlier_views.h"

namespace aanjager {

Result<View> EarlierViews::at(const ProgrammeFile &file, const Moment &moment, QDate today)
{
    const auto sequence = file.sequenceAt(moment);
    if (!sequence)
        return tl::unexpected(sequence.error());
    for (qsizetype i = 0; i < m_views.size(); ++i)
        if (m_views[i].moment == moment && m_views[i].sequence == *sequence && m_views[i].today == today) {
            m_views.move(i, 0);
            return m_views.first().view;
        }
    return viewAt(file, moment, today).map([&](View view) {
        m_views.prepend({moment, *sequence, today, std::move(view)});
        m_views.resize(std::min(m_views.size(), kept));
        return m_views.first().view;
    });
}

} // namespace aanjager
