#include "ui/text/change_text.h"

#include "core/domain/entities.h"
#include "ui/text/value_text.h"

namespace aanjager::text {

namespace {

constexpr qsizetype fieldsNamed = 3; ///< more are counted

/** How a record of an entry is called in a sentence: the title as it was then is number and title, and the number
 * is enough. */
QString shortName(const RecordChange &record)
{
    const Description &description = *record.description;
    const bool numbered = description.titleFields.size() > 1;
    return numbered ? record.title.section(QLatin1Char(' '), 0, 0) : record.title;
}

} // namespace

bool tellsPlace(const Field &field)
{
    return qstrcmp(field.name, "sort_order") == 0;
}

QString ChangeText::entity(const QString &table) const
{
    const Description *description = descriptionOf(table);
    if (!description)
        return said(QT_TRANSLATE_NOOP("Change", "record"));
    if (table == QLatin1String(tableOf<Measure>))
        return m_wording.item(m_state.programme());
    return report::uncapitalised(m_wording.singular(*description));
}

QString ChangeText::named(const QString &table, const QString &name) const
{
    return name.isEmpty() ? entity(table) : entity(table) + QLatin1Char(' ') + name;
}

QString ChangeText::fields(const QString &table, const QStringList &names) const
{
    const Description *description = descriptionOf(table);
    if (names.size() > fieldsNamed)
        return said(QT_TRANSLATE_N_NOOP("Change", "%n field(s)"), static_cast<int>(names.size()));
    QStringList labels;
    for (const QString &name : names) {
        const Field *field = description ? description->field(name) : nullptr;
        labels.append(field ? report::uncapitalised(m_wording.label(*field)) : name);
    }
    return labels.join(QStringLiteral(", "));
}

QString ChangeText::label(const Label &label) const
{
    return words(label, {});
}

QString ChangeText::words(const Label &label, const QString &knownName) const
{
    const auto argument = [&](qsizetype index) { return label.arguments.value(index); };
    const auto nameAt = [&](const QString &table, qsizetype index) {
        const QString name = recordName(m_state, table, argument(index).toLongLong());
        return name.isEmpty() ? knownName : name;
    };
    const auto round = [&] { return nameAt(QStringLiteral("round"), 0); };
    const auto meetingAt = [&](qint64 id) { // most have no title of their own
        const Meeting *meeting = m_state.find(Id<Meeting>{id});
        const Body *body = meeting && meeting->title.isEmpty() ? m_state.find(meeting->body) : nullptr;
        return body ? body->name : nameAt(QStringLiteral("meeting"), 1);
    };
    const QString &key = label.key, table = argument(0);
    if (key == QLatin1String("create"))
        return said(QT_TRANSLATE_NOOP("Change", "programme created"));
    if (key == QLatin1String("demo"))
        return said(QT_TRANSLATE_NOOP("Change", "demonstration programme"));
    if (key == QLatin1String("copy"))
        return said(QT_TRANSLATE_NOOP("Change", "copied from an open window"));
    if (key == QLatin1String("template"))
        return said(QT_TRANSLATE_NOOP("Change", "began with a template"));
    if (key == QLatin1String("deck"))
        return said(QT_TRANSLATE_NOOP("Change", "slides of %1")).arg(meetingAt(argument(1).toLongLong()));
    if (key == QLatin1String("add"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 added")).arg(named(table, nameAt(table, 1)));
    if (key == QLatin1String("remove"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 removed")).arg(named(table, nameAt(table, 1)));
    if (key == QLatin1String("update")) {
        const QString name = nameAt(table, 1), changed = fields(table, label.arguments.mid(2));
        if (changed.isEmpty())
            return said(QT_TRANSLATE_NOOP("Change", "%1 changed")).arg(named(table, name));
        return changed + QLatin1Char(' ') + (name.isEmpty() ? entity(table) : name);
    }
    if (const QString many = ofMany(label); !many.isEmpty())
        return many;
    if (key == QLatin1String("import")) {
        const int count = argument(0).toInt();
        const QString items = m_wording.items(m_state.programme(), count);
        const QString what = said(QT_TRANSLATE_NOOP("Change", "import of %1 %2")).arg(m_wording.number(count), items);
        return argument(1).isEmpty() ? what : said(QT_TRANSLATE_NOOP("Change", "%1 from %2")).arg(what, argument(1));
    }
    if (key == QLatin1String("forms"))
        return said(QT_TRANSLATE_NOOP("Change", "answers of forms taken over (%1)")).arg(argument(1).toInt());
    if (const QString told = ofRound(label, round()); !told.isEmpty())
        return told;
    return said(QT_TRANSLATE_NOOP("Change", "change"));
}

QString ChangeText::entities(const QString &table, int count) const
{
    const Description *description = descriptionOf(table);
    if (!description || table == QLatin1String(tableOf<Measure>))
        return m_wording.items(m_state.programme(), count);
    return report::uncapitalised(count == 1 ? m_wording.singular(*description) : m_wording.plural(*description));
}

/** What was done in a reporting round; empty for another change. */
QString ChangeText::ofRound(const Label &label, const QString &round) const
{
    struct Words
    {
        const char *key;
        const char *text;
        const char *counted = nullptr; ///< %n is the second argument
    };
    static constexpr Words all[] = {
        {"round.close", QT_TRANSLATE_NOOP("Change", "round %1 closed")},
        {"round.open", QT_TRANSLATE_NOOP("Change", "round %1 opened")},
        {"round.reopen", QT_TRANSLATE_NOOP("Change", "round %1 opened again")},
        {"round.change", QT_TRANSLATE_NOOP("Change", "round %1 changed")},
        {"report.submit", QT_TRANSLATE_NOOP("Change", "report on %2 in round %1")},
        {"report.tell", QT_TRANSLATE_NOOP("Change", "answer on %2 in round %1")},
        {"report.unchanged", QT_TRANSLATE_NOOP("Change", "nothing changed on %2 in round %1")},
        {"report.unchanged.many", nullptr, QT_TRANSLATE_N_NOOP("Change", "%n time(s) nothing changed in round %1")},
        {"report.many", nullptr, QT_TRANSLATE_N_NOOP("Change", "%n report(s) in round %1")},
        {"report.sign", nullptr, QT_TRANSLATE_N_NOOP("Change", "%n report(s) signed off in round %1")},
        {"report.unsign", nullptr, QT_TRANSLATE_N_NOOP("Change", "%n report(s) in round %1 no longer signed off")},
    };
    for (const Words &words : all) {
        if (label.key != QLatin1String(words.key))
            continue;
        if (words.counted)
            return said(words.counted, label.arguments.value(1).toInt()).arg(round);
        const QString text = said(words.text);
        const QString measure = recordName(m_state, QStringLiteral("measure"), label.arguments.value(1).toLongLong());
        return text.contains(QLatin1String("%2")) ? text.arg(round, measure) : text.arg(round);
    }
    return {};
}

/** What was done to several records at once; empty for another change. */
QString ChangeText::ofMany(const Label &label) const
{
    const int count = label.arguments.value(1).toInt();
    const QString many = m_wording.number(count) + QLatin1Char(' ') + entities(label.arguments.value(0), count);
    if (label.key == QLatin1String("update.many") &&
        label.arguments.value(0) == QLatin1String(tableOf<Applicability>) && label.arguments.size() < 3)
        return said(QT_TRANSLATE_N_NOOP("Change", "%n cell(s) of the matrix"), count);
    if (label.key == QLatin1String("update.many") && label.arguments.size() < 3)
        return said(QT_TRANSLATE_NOOP("Change", "%1 changed")).arg(many);
    if (label.key == QLatin1String("update.many"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 of %2"))
            .arg(fields(label.arguments.value(0), label.arguments.mid(2)), many);
    if (label.key == QLatin1String("remove.many"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 removed")).arg(many);
    if (label.key == QLatin1String("duplicate"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 duplicated")).arg(many);
    if (label.key == QLatin1String("reorder"))
        return said(QT_TRANSLATE_NOOP("Change", "%1 moved")).arg(many);
    return {};
}

QString ChangeText::typed(ChangeType type, const QString &words) const
{
    if (type == ChangeType::Undo)
        return said(QT_TRANSLATE_NOOP("Change", "undone: %1")).arg(words);
    if (type == ChangeType::Redo)
        return said(QT_TRANSLATE_NOOP("Change", "done again: %1")).arg(words);
    return words;
}

QString ChangeText::change(const Change &change) const
{
    return typed(change.type, label(change.label));
}

QString ChangeText::entry(const HistoryEntry &entry) const
{
    QString name;
    const Label &label = entry.change.label;
    if (const qint64 id = label.arguments.value(1).toLongLong())
        for (const RecordChange &record : entry.records)
            if (record.id == id && label.arguments[0] == QLatin1String(record.description->table))
                name = shortName(record);
    return typed(entry.change.type, words(label, name));
}

QString ChangeText::field(const FieldChange &change) const
{
    const auto value = [&](const Value &of) { return valueText(m_wording, *change.field, of, &m_state); };
    return QStringLiteral("%1: %2 → %3").arg(m_wording.label(*change.field), value(change.before), value(change.after));
}

QString ChangeText::record(const RecordChange &record) const
{
    const QString table = QString::fromLatin1(record.description->table);
    const QString what = named(table, record.title.isEmpty() ? recordName(m_state, table, record.id) : record.title);
    switch (record.operation) {
    case Operation::Inserted:
        return said(QT_TRANSLATE_NOOP("Change", "%1 added")).arg(what);
    case Operation::Removed:
        return said(QT_TRANSLATE_NOOP("Change", "%1 removed")).arg(what);
    case Operation::Updated:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Change", "%1 changed")).arg(what);
}

} // namespace aanjager::text
