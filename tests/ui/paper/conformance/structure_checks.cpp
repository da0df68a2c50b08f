#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

#include <QRegularExpression>

namespace aanjager::conformance {

namespace {

const std::set<std::string> standardTypes = {
    "Document",  "Part",    "Art",   "Sect",  "Div",       "BlockQuote", "Caption", "TOC",     "TOCI",  "Index",
    "NonStruct", "Private", "H",     "H1",    "H2",        "H3",         "H4",      "H5",      "H6",    "P",
    "L",         "LI",      "Lbl",   "LBody", "Table",     "TR",         "TH",      "TD",      "THead", "TBody",
    "TFoot",     "Span",    "Quote", "Note",  "Reference", "BibEntry",   "Code",    "Link",    "Annot", "Ruby",
    "Warichu",   "RB",      "RT",    "RP",    "WT",        "WP",         "Figure",  "Formula", "Form"};

Object root(PaperFile &paper)
{
    return valueOf(paper.catalog(), "/StructTreeRoot");
}

bool isTrue(Object value)
{
    return value.isBool() && value.getBoolValue();
}

QStringList marked(PaperFile &paper)
{
    return isTrue(valueOf(valueOf(paper.catalog(), "/MarkInfo"), "/Marked"))
               ? QStringList()
               : QStringList(QStringLiteral("not said to be tagged"));
}

QStringList suspects(PaperFile &paper)
{
    return isTrue(valueOf(valueOf(paper.catalog(), "/MarkInfo"), "/Suspects"))
               ? QStringList(QStringLiteral("its tags are suspect"))
               : QStringList();
}

QStringList tree(PaperFile &paper)
{
    QStringList found;
    if (nameIn(valueOf(root(paper), "/Type")) != "StructTreeRoot" || paper.elements().empty())
        return {QStringLiteral("no structure")};
    for (const Element &element : paper.elements()) {
        Object expected =
            element.parent < 0 ? root(paper) : paper.elements()[static_cast<size_t>(element.parent)].object;
        if (valueOf(element.object, "/P").getObjGen() != expected.getObjGen())
            found.append(said(element, QStringLiteral("leads to another parent")));
    }
    return found;
}

QStringList types(PaperFile &paper)
{
    QStringList found;
    for (const Element &element : paper.elements())
        if (!standardTypes.contains(element.type))
            found.append(said(element, QStringLiteral("no standard type")));
    return found;
}

QStringList circles(PaperFile &paper)
{
    QStringList found;
    Object roles = valueOf(root(paper), "/RoleMap");
    if (!roles.isDictionary())
        return found;
    for (const std::string &first : roles.getKeys()) {
        std::set<std::string> seen;
        for (std::string name = first; !name.empty() && name != "/"; name = '/' + nameIn(valueOf(roles, name.c_str())))
            if (!seen.insert(name).second) {
                found.append(QString::fromStdString(first));
                break;
            }
    }
    return found;
}

QStringList remapped(PaperFile &paper)
{
    QStringList found;
    Object roles = valueOf(root(paper), "/RoleMap");
    if (roles.isDictionary())
        for (const std::string &name : roles.getKeys())
            if (standardTypes.contains(name.substr(1)))
                found.append(QString::fromStdString(name));
    return found;
}

bool isLanguage(Object value)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    return value.isString() && tag.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
}

QStringList language(PaperFile &paper)
{
    return isLanguage(valueOf(paper.catalog(), "/Lang")) ? QStringList()
                                                         : QStringList(QStringLiteral("no language of the file"));
}

QStringList languages(PaperFile &paper)
{
    QStringList found;
    for (const Element &element : paper.elements())
        if (Object own = valueOf(element.object, "/Lang"); !own.isNull() && !isLanguage(own))
            found.append(said(element, QStringLiteral("no language")));
    for (const ContentStream &stream : paper.streams())
        for (const MarkedSequence &sequence : stream.marks)
            if (Object own = valueOf(sequence.facts, "/Lang"); !own.isNull() && !isLanguage(own))
                found.append(stream.place + QStringLiteral(": no language"));
    return found;
}

QStringList lacksWords(PaperFile &paper, const std::string &type)
{
    QStringList found;
    for (const Element &element : paper.elements()) {
        Object words = valueOf(element.object, "/Alt"), actual = valueOf(element.object, "/ActualText");
        const bool told = (words.isString() && !words.getUTF8Value().empty()) || actual.isString();
        if (element.type == type && !told)
            found.append(said(element, QStringLiteral("no words in its place")));
    }
    return found;
}

QStringList figures(PaperFile &paper)
{
    return lacksWords(paper, "Figure");
}

QStringList formulas(PaperFile &paper)
{
    return lacksWords(paper, "Formula");
}

/** An attribute of an element, in whichever of its dictionaries. */
Object attribute(const Element &element, const char *key)
{
    Object own = valueOf(element.object, "/A");
    const std::vector<Object> all = own.isArray() ? own.getArrayAsVector() : std::vector<Object>{own};
    for (const Object &dictionary : all)
        if (Object value = valueOf(dictionary, key); !value.isNull())
            return value;
    return Object::newNull();
}

QStringList figureBoxes(PaperFile &paper)
{
    QStringList found;
    for (const Element &element : paper.elements()) {
        if (element.type != "Figure")
            continue;
        Object box = attribute(element, "/BBox");
        const int page = paper.pageOf(element);
        Object paperBox = page < 0 ? Object::newNull() : valueOf(paper.pages()[static_cast<size_t>(page)], "/MediaBox");
        if (!box.isRectangle() || !paperBox.isRectangle()) {
            found.append(said(element, QStringLiteral("no box")));
            continue;
        }
        const Object::Rectangle own = box.getArrayAsRectangle(), all = paperBox.getArrayAsRectangle();
        if (own.llx < all.llx || own.lly < all.lly || own.urx > all.urx || own.ury > all.ury || own.llx >= own.urx ||
            own.lly >= own.ury)
            found.append(said(element, QStringLiteral("a box outside its page")));
    }
    return found;
}

QStringList headings(PaperFile &paper)
{
    QStringList found;
    int last = 0;
    for (const Element &element : paper.elements()) {
        if (element.type.size() != 2 || element.type[0] != 'H' || element.type[1] < '1' || element.type[1] > '6')
            continue;
        const int level = element.type[1] - '0';
        if (level > last + 1)
            found.append(QStringLiteral("H%1 follows H%2").arg(level).arg(last));
        last = level;
    }
    return found;
}

QStringList oneKindOfHeading(PaperFile &paper)
{
    bool numbered = false, plain = false;
    for (const Element &element : paper.elements()) {
        numbered = numbered || (element.type.size() == 2 && element.type[0] == 'H' && std::isdigit(element.type[1]));
        plain = plain || element.type == "H";
    }
    return numbered && plain ? QStringList(QStringLiteral("headings with and without a level")) : QStringList();
}

QStringList notes(PaperFile &paper)
{
    QStringList found;
    std::set<std::string> seen;
    for (const Element &element : paper.elements()) {
        if (element.type != "Note")
            continue;
        Object id = valueOf(element.object, "/ID");
        if (!id.isString() || id.getStringValue().empty() || !seen.insert(id.getStringValue()).second)
            found.append(said(element, QStringLiteral("no name of its own")));
    }
    return found;
}

void lookAtOutline(Object entry, QStringList &found, int depth)
{
    for (int guard = 0; entry.isDictionary() && guard < 10000 && depth < 20; ++guard) {
        Object title = valueOf(entry, "/Title"), place = valueOf(entry, "/Dest");
        if (!title.isString() || title.getUTF8Value().empty())
            found.append(QStringLiteral("an entry without words"));
        if (!(place.isArray() && place.getArrayNItems() > 0 && place.getArrayItem(0).isDictionary()) &&
            valueOf(entry, "/A").isNull())
            found.append(QStringLiteral("an entry that leads nowhere"));
        lookAtOutline(valueOf(entry, "/First"), found, depth + 1);
        entry = valueOf(entry, "/Next");
    }
}

QStringList outline(PaperFile &paper)
{
    QStringList found;
    Object first = valueOf(valueOf(paper.catalog(), "/Outlines"), "/First");
    const bool headed = std::any_of(paper.elements().begin(), paper.elements().end(),
                                    [](const Element &element) { return element.type == "H1"; });
    if (headed && !first.isDictionary())
        found.append(QStringLiteral("headings, but no outline"));
    lookAtOutline(first, found, 0);
    return found;
}

QByteArray withRoles(const QByteArray &good, const char *roles)
{
    return changed(good, [roles](QPDF &file) {
        file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Object::parse(roles));
    });
}

} // namespace

std::vector<Check> structureChecks()
{
    return {
        {"UA 7.1, A 6.7.2.2", "said-to-be-tagged", marked,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { file.getRoot().removeKey("/MarkInfo"); });
         }},
        {"UA 7.1", "tags-not-suspect", suspects,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Object::newBool(true));
             });
         }},
        {"UA 7.1, A 6.7.3.3", "structure-whole", tree,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 elementIn(file, "P").replaceKey("/P", file.getRoot().getKey("/StructTreeRoot"));
             });
         }},
        {"UA 7.1, A 6.7.3.4", "types-standard", types,
         [](const QByteArray &good) { return withType(good, "P", "/Alinea"); }},
        {"UA 7.1, A 6.7.3.4", "roles-not-circular", circles,
         [](const QByteArray &good) { return withRoles(good, "<< /Een /Twee /Twee /Een >>"); }},
        {"UA 7.1", "standard-types-not-remapped", remapped,
         [](const QByteArray &good) { return withRoles(good, "<< /Quote /Span >>"); }},
        {"UA 7.2, A 6.7.4", "language-given", language,
         [](const QByteArray &good) { return changed(good, [](QPDF &file) { file.getRoot().removeKey("/Lang"); }); }},
        {"UA 7.2, A 6.7.4", "languages-well-formed", languages,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 elementIn(file, "P").replaceKey("/Lang", Object::newString("Nederlands (NL)"));
             });
         }},
    };
}

std::vector<Check> wordChecks()
{
    return {
        {"UA 7.3, A 6.7.5", "figures-in-words", figures,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { elementIn(file, "Figure").removeKey("/Alt"); });
         }},
        {"UA 7.3", "figures-have-a-box", figureBoxes,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 elementIn(file, "Figure").getKey("/A").replaceKey("/BBox", Object::parse("[0 0 9999 100]"));
             });
         }},
        {"UA 7.4.2", "headings-skip-no-level", headings,
         [](const QByteArray &good) { return withType(good, "H2", "/H4"); }},
        {"UA 7.4.4", "headings-of-one-kind", oneKindOfHeading,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { elementIn(file, "P").replaceKey("/S", Object::newName("/H")); });
         }},
        {"UA 7.7", "formulas-in-words", formulas,
         [](const QByteArray &good) { return withType(good, "P", "/Formula"); }},
        {"UA 7.9", "notes-named", notes,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 elementIn(file, "Note", 1).replaceKey("/ID", elementIn(file, "Note").getKey("/ID"));
             });
         }},
        {"UA 7.17", "outline-leads-to-headings", outline,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getRoot().getKey("/Outlines").getKey("/First").replaceKey("/Title", Object::newString(""));
             });
         }},
    };
}

} // namespace aanjager::conformance
