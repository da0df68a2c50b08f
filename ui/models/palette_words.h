#pragma once

#include "core/insight/view.h"
#include "core/report/wording.h"
#include "ui/models/palette_item.h"

#include <QCoreApplication>

namespace aanjager {

/** Puts what was found into words: where it belongs, when it is due, how it stands. */
class PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)

public:
    /** Both must outlive it. */
    PaletteWords(const View &view, const report::Wording &words) : m_view(view), m_words(words) {}

    PaletteLine line(const SearchHit &hit, const SearchText &typed) const;

private:
    void describeRecord(PaletteLine &line, const SearchHit &hit) const;
    void describeCard(PaletteLine &line, const SearchHit &hit) const;
    void describe(PaletteLine &line, const Measure &measure) const;
    void describe(PaletteLine &line, const Decision &decision) const;
    void describe(PaletteLine &line, const Action &action) const;
    void describe(PaletteLine &line, const Milestone &milestone) const;
    void describe(PaletteLine &line, const Commitment &commitment) const;
    void describe(PaletteLine &line, const Party &party) const;
    void describe(PaletteLine &line, const Contact &contact) const;
    void describe(PaletteLine &line, const Meeting &meeting) const;
    void describe(PaletteLine &line, const Applicability &cell) const;
    void describe(PaletteLine &line, const ProgressReport &report) const;
    /** Any other record is called by its kind. */
    template <class E> void describe(PaletteLine &line, const E &) const { line.context = kindWord(describeOf<E>()); }

    template <class E> static const Description &describeOf() { return aanjager::describe<E>(); }
    QString kindWord(const Description &description) const;
    QString numberOf(Id<Measure> measure) const;
    QString nameOf(Id<Party> party) const;
    void sayDue(PaletteLine &line, QDate due, bool isOpen) const;
    void explain(PaletteLine &line, const SearchHit &hit, const SearchText &typed) const;

    const View &m_view;
    const report::Wording &m_words;
};

} // namespace aanjager
