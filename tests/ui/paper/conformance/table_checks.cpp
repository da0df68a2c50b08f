#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

namespace aanjager::conformance {

namespace {

long long span(const Element &element, const char *key)
{
    return integerIn(valueOf(valueOf(element.object, "/A"), key), 1);
}

std::vector<const Element *> children(PaperFile &paper, const Element &element)
{
    std::vector<const Element *> found;
    for (const int child : element.children)
        found.push_back(&paper.elements()[static_cast<size_t>(child)]);
    return found;
}

std::string parentType(PaperFile &paper, const Element &element)
{
    return element.parent < 0 ? std::string() : paper.elements()[static_cast<size_t>(element.parent)].type;
}

/** The rows of a table, also those in its head, body and foot. */
std::vector<const Element *> rowsOf(PaperFile &paper, const Element &table)
{
    std::vector<const Element *> rows;
    for (const Element *child : children(paper, table)) {
        if (child->type == "TR")
            rows.push_back(child);
        else if (child->type == "THead" || child->type == "TBody" || child->type == "TFoot")
            for (const Element *row : children(paper, *child))
                rows.push_back(row);
    }
    return rows;
}

QStringList tableParts(PaperFile &paper)
{
    const std::map<std::string, std::set<std::string>> homes = {{"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                                {"TH", {"TR"}},
                                                                {"TD", {"TR"}},
                                                                {"THead", {"Table"}},
                                                                {"TBody", {"Table"}},
                                                                {"TFoot", {"Table"}}};
    const std::map<std::string, std::set<std::string>> contents = {
        {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}}, {"TR", {"TH", "TD"}}};
    QStringList found;
    for (const Element &element : paper.elements()) {
        const std::string parent = parentType(paper, element);
        if (const auto home = homes.find(element.type); home != homes.end() && !home->second.contains(parent))
            found.append(said(element, QStringLiteral("in ") + QString::fromStdString(parent)));
        if (const auto allowed = contents.find(parent);
            allowed != contents.end() && !allowed->second.contains(element.type))
            found.append(said(element, QStringLiteral("in ") + QString::fromStdString(parent)));
    }
    return found;
}

QStringList regular(PaperFile &paper)
{
    QStringList found;
    for (const Element &table : paper.elements()) {
        if (table.type != "Table")
            continue;
        std::map<long long, long long> reaching; ///< columns taken in a row by cells of the rows above
        long long expected = -1, place = 0;
        for (const Element *row : rowsOf(paper, table)) {
            long long count = reaching[place];
            for (const Element *cell : children(paper, *row)) {
                count += span(*cell, "/ColSpan");
                for (long long below = 1; below < span(*cell, "/RowSpan"); ++below)
                    reaching[place + below] += span(*cell, "/ColSpan");
            }
            if (expected >= 0 && count != expected)
                found.append(QStringLiteral("row %1 has %2 columns, not %3").arg(place + 1).arg(count).arg(expected));
            expected = expected < 0 ? count : expected;
            ++place;
        }
    }
    return found;
}

QStringList scopes(PaperFile &paper)
{
    const std::set<std::string> known = {"Row", "Column", "Both"};
    QStringList found;
    for (const Element &element : paper.elements())
        if (element.type == "TH" && !known.contains(nameIn(valueOf(valueOf(element.object, "/A"), "/Scope"))))
            found.append(said(element, QStringLiteral("does not say what it heads")));
    return found;
}

QStringList headed(PaperFile &paper)
{
    QStringList found;
    for (const Element &table : paper.elements()) {
        if (table.type != "Table")
            continue;
        bool any = false;
        for (const Element *row : rowsOf(paper, table))
            for (const Element *cell : children(paper, *row))
                any = any || cell->type == "TH";
        if (!any)
            found.append(said(table, QStringLiteral("no header cells")));
    }
    return found;
}

QStringList listParts(PaperFile &paper)
{
    QStringList found;
    for (const Element &element : paper.elements()) {
        const std::string parent = parentType(paper, element);
        const bool home = element.type == "LI"      ? parent == "L"
                          : element.type == "LBody" ? parent == "LI"
                          : parent == "L"           ? element.type == "L" || element.type == "Caption"
                          : parent == "LI"          ? element.type == "Lbl"
                                                    : true;
        if (!home)
            found.append(said(element, QStringLiteral("in ") + QString::fromStdString(parent)));
    }
    return found;
}

/** The label of an item, or null. */
const Element *labelOf(PaperFile &paper, const Element &item)
{
    for (const Element *part : children(paper, item))
        if (part->type == "Lbl")
            return part;
    return nullptr;
}

QStringList numbering(PaperFile &paper)
{
    QStringList found;
    for (const Element &list : paper.elements()) {
        if (list.type != "L")
            continue;
        bool counted = false;
        for (const Element *item : children(paper, list))
            if (const Element *label = labelOf(paper, *item)) {
                const QString words = paper.textOf(*label).trimmed();
                counted = counted || (!words.isEmpty() && words.front().isDigit());
            }
        const std::string told = nameIn(valueOf(valueOf(list.object, "/A"), "/ListNumbering"));
        if (counted && told != "Decimal")
            found.append(said(list, QStringLiteral("counts its items and does not say so")));
    }
    return found;
}

} // namespace

std::vector<Check> tableAndListChecks()
{
    return {
        {"UA 7.2, UA 7.5", "table-parts-in-place", tableParts,
         [](const QByteArray &good) { return withType(good, "TD", "/P"); }},
        {"UA 7.5", "table-rows-regular", regular,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 elementIn(file, "TD").replaceKey("/A", Object::parse("<< /O /Table /ColSpan 2 >>"));
             });
         }},
        {"UA 7.5", "table-headers-scoped", scopes,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { elementIn(file, "TH").removeKey("/A"); });
         }},
        {"UA 7.5", "tables-headed", headed,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 for (int heads = 0; heads < 4; ++heads)
                     elementIn(file, "TH").replaceKey("/S", Object::newName("/TD"));
             });
         }},
        {"UA 7.2, UA 7.6", "list-parts-in-place", listParts,
         [](const QByteArray &good) { return withType(good, "LBody", "/P"); }},
        {"UA 7.6", "numbered-lists-say-so", numbering,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { elementIn(file, "L").removeKey("/A"); });
         }},
    };
}

} // namespace aanjager::conformance
