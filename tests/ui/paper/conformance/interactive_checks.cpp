#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

namespace aanjager::conformance {

namespace {

const std::set<std::string> annotationTypes = {
    "Text",           "Link",      "FreeText",    "Line",      "Square",    "Circle", "Polygon", "PolyLine",
    "Highlight",      "Underline", "Squiggly",    "StrikeOut", "Stamp",     "Caret",  "Ink",     "Popup",
    "FileAttachment", "Widget",    "PrinterMark", "TrapNet",   "Watermark", "Redact"};
const std::set<std::string> actionTypes = {"GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"};
const std::set<std::string> namedActions = {"NextPage", "PrevPage", "FirstPage", "LastPage"};

std::string typeOf(const Object &annotation)
{
    return nameIn(valueOf(annotation, "/Subtype"));
}

QStringList types(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations())
        if (!annotationTypes.contains(typeOf(annotation)))
            found.append(QString::fromStdString(typeOf(annotation)));
    return found;
}

QStringList flags(PaperFile &paper)
{
    constexpr long long print = 4, unseen = 1 | 2 | 32 | 256; // invisible, hidden, no view, toggle no view
    QStringList found;
    for (const Object &annotation : paper.annotations()) {
        const long long set = integerIn(valueOf(annotation, "/F"), 0);
        if (typeOf(annotation) != "Popup" && (!(set & print) || set & unseen))
            found.append(QStringLiteral("an annotation with flags %1").arg(set));
    }
    return found;
}

QStringList appearances(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations()) {
        Object appearance = valueOf(annotation, "/AP");
        const std::string type = typeOf(annotation);
        if (appearance.isNull() && type != "Popup" && type != "Link")
            found.append(QStringLiteral("an annotation without an appearance"));
        if (appearance.isDictionary())
            for (const std::string &key : appearance.getKeys())
                if (key != "/N")
                    found.append(QStringLiteral("an appearance ") + QString::fromStdString(key));
    }
    return found;
}

QStringList formFields(PaperFile &paper)
{
    QStringList found;
    Object form = valueOf(paper.catalog(), "/AcroForm");
    if (Object wanted = valueOf(form, "/NeedAppearances"); wanted.isBool() && wanted.getBoolValue())
        found.append(QStringLiteral("fields are to be drawn by the reader"));
    for (const Object &annotation : paper.annotations())
        if (typeOf(annotation) == "Widget" && !valueOf(annotation, "/A").isNull())
            found.append(QStringLiteral("a field with an action"));
    return found;
}

QStringList xfa(PaperFile &paper)
{
    const bool form = !valueOf(valueOf(paper.catalog(), "/AcroForm"), "/XFA").isNull();
    Object rendering = valueOf(paper.catalog(), "/NeedsRendering");
    return form || (rendering.isBool() && rendering.getBoolValue()) ? QStringList(QStringLiteral("a form in XFA"))
                                                                    : QStringList();
}

QStringList actions(PaperFile &paper)
{
    QStringList found;
    std::vector<Object> all;
    for (Object dictionary : paper.dictionaries())
        for (const char *key : {"/A", "/OpenAction", "/Next"})
            if (Object action = dictionary.getKey(key); !nameIn(valueOf(action, "/S")).empty())
                all.push_back(action);
    for (const Object &action : all) {
        const std::string type = nameIn(valueOf(action, "/S"));
        if (!actionTypes.contains(type))
            found.append(QString::fromStdString(type));
        if (type == "Named" && !namedActions.contains(nameIn(valueOf(action, "/N"))))
            found.append(QStringLiteral("a named action of its own"));
    }
    return found;
}

QStringList triggers(PaperFile &paper)
{
    QStringList found;
    if (!valueOf(paper.catalog(), "/AA").isNull())
        found.append(QStringLiteral("in the catalog"));
    for (const Object &page : paper.pages())
        if (!valueOf(page, "/AA").isNull())
            found.append(QStringLiteral("in a page"));
    for (const Object &annotation : paper.annotations())
        if (!valueOf(annotation, "/AA").isNull())
            found.append(QStringLiteral("in an annotation"));
    return found;
}

QStringList embeddedFiles(PaperFile &paper)
{
    QStringList found;
    if (!valueOf(valueOf(paper.catalog(), "/Names"), "/EmbeddedFiles").isNull())
        found.append(QStringLiteral("embedded files"));
    for (Object dictionary : paper.dictionaries())
        if (!dictionary.getKey("/EF").isNull())
            found.append(QStringLiteral("a file in the file"));
    return found;
}

QStringList optionalContent(PaperFile &paper)
{
    QStringList found;
    Object properties = valueOf(paper.catalog(), "/OCProperties");
    if (!properties.isDictionary())
        return found;
    std::vector<Object> configurations = {valueOf(properties, "/D")};
    if (Object more = valueOf(properties, "/Configs"); more.isArray())
        for (const Object &one : more.getArrayAsVector())
            configurations.push_back(one);
    for (const Object &one : configurations) {
        if (!valueOf(one, "/Name").isString())
            found.append(QStringLiteral("layers without a name"));
        if (!valueOf(one, "/AS").isNull())
            found.append(QStringLiteral("layers that show themselves"));
    }
    return found;
}

QStringList alternates(PaperFile &paper)
{
    QStringList found;
    if (!valueOf(valueOf(paper.catalog(), "/Names"), "/AlternatePresentations").isNull())
        found.append(QStringLiteral("alternate presentations"));
    for (const Object &page : paper.pages())
        if (!valueOf(page, "/PresSteps").isNull())
            found.append(QStringLiteral("steps of a presentation"));
    return found;
}

QStringList requirements(PaperFile &paper)
{
    return valueOf(paper.catalog(), "/Requirements").isNull() ? QStringList()
                                                              : QStringList(QStringLiteral("requirements"));
}

/** The place of the element that an annotation's number in the structure leads to, or -1. */
int holderOf(PaperFile &paper, const Object &annotation)
{
    const std::vector<Element> &elements = paper.elements();
    for (size_t i = 0; i < elements.size(); ++i)
        for (const Object &object : elements[i].objects)
            if (Object(object).getObjGen() == annotation.getObjGen())
                return static_cast<int>(i);
    return -1;
}

bool isHidden(const Object &annotation)
{
    return integerIn(valueOf(annotation, "/F"), 0) & 2 || typeOf(annotation) == "Popup";
}

QStringList annotationsTagged(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations()) {
        if (isHidden(annotation) || typeOf(annotation) == "PrinterMark")
            continue;
        const int holder = holderOf(paper, annotation);
        if (holder < 0) {
            found.append(QStringLiteral("an annotation outside the structure"));
            continue;
        }
        Object numbers = valueOf(valueOf(valueOf(paper.catalog(), "/StructTreeRoot"), "/ParentTree"), "/Nums");
        const long long key = integerIn(valueOf(annotation, "/StructParent"), -1);
        Object parent = Object::newNull();
        for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
            if (integerIn(numbers.getArrayItem(i), -2) == key)
                parent = numbers.getArrayItem(i + 1);
        Object expected = paper.elements()[static_cast<size_t>(holder)].object;
        if (!parent.isDictionary() || parent.getObjGen() != expected.getObjGen())
            found.append(QStringLiteral("an annotation that does not lead to its element"));
    }
    return found;
}

QStringList linksInLinks(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations()) {
        const int holder = holderOf(paper, annotation);
        if (typeOf(annotation) == "Link" && holder >= 0 && paper.elements()[static_cast<size_t>(holder)].type != "Link")
            found.append(QStringLiteral("a link in another element than Link"));
    }
    for (const Element &element : paper.elements())
        if (element.type == "Link" && element.objects.empty())
            found.append(QStringLiteral("a Link that leads nowhere"));
    return found;
}

QStringList described(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations()) {
        Object contents = valueOf(annotation, "/Contents");
        const bool told = contents.isString() && !contents.getUTF8Value().empty();
        if (!isHidden(annotation) && typeOf(annotation) != "Widget" && !told)
            found.append(QStringLiteral("an annotation without words"));
    }
    return found;
}

QStringList traps(PaperFile &paper)
{
    QStringList found;
    for (const Object &annotation : paper.annotations())
        if (typeOf(annotation) == "TrapNet")
            found.append(QStringLiteral("TrapNet"));
    return found;
}

QStringList tabOrder(PaperFile &paper)
{
    QStringList found;
    for (const Object &page : paper.pages())
        if (valueOf(page, "/Annots").isArray() && nameIn(valueOf(page, "/Tabs")) != "S")
            found.append(QStringLiteral("a page of another order"));
    return found;
}

QByteArray withCatalog(const QByteArray &good, const char *key, const char *value)
{
    return changed(good, [key, value](QPDF &file) { file.getRoot().replaceKey(key, Object::parse(value)); });
}

QByteArray withAnnotation(const QByteArray &good, const char *key, const char *value)
{
    return changed(good, [key, value](QPDF &file) { annotationIn(file).replaceKey(key, Object::parse(value)); });
}

Object pageWithAnnotations(QPDF &file)
{
    for (Object page : file.getAllPages())
        if (page.getKey("/Annots").isArray())
            return page;
    return Object::newNull();
}

} // namespace

std::vector<Check> interactiveChecks()
{
    return {
        {"A 6.3.1, UA 7.18.2",
         "annotation-types-known",
         types,
         [](const QByteArray &good) { return withAnnotation(good, "/Subtype", "/Movie"); },
         {"annotations-shown"}},
        {"A 6.3.2", "annotations-printed", flags,
         [](const QByteArray &good) { return withAnnotation(good, "/F", "0"); }},
        {"A 6.3.3", "annotations-shown", appearances,
         [](const QByteArray &good) { return withAnnotation(good, "/AP", "<< /D << >> >>"); }},
        {"A 6.4.1", "fields-drawn", formFields,
         [](const QByteArray &good) {
             return withCatalog(good, "/AcroForm", "<< /Fields [] /NeedAppearances true >>");
         }},
        {"A 6.4.2, UA 7.15", "no-xfa", xfa,
         [](const QByteArray &good) { return withCatalog(good, "/AcroForm", "<< /Fields [] /XFA (x) >>"); }},
        {"A 6.5.1", "actions-harmless", actions,
         [](const QByteArray &good) {
             return withCatalog(good, "/OpenAction", "<< /S /JavaScript /JS (app.beep\\(\\)) >>");
         }},
        {"A 6.5.2", "no-triggers", triggers,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 firstPage(file).replaceKey("/AA", Object::parse("<< /O << /S /URI /URI (x) >> >>"));
             });
         }},
        {"A 6.8, UA 7.11", "no-embedded-files", embeddedFiles,
         [](const QByteArray &good) { return withCatalog(good, "/Names", "<< /EmbeddedFiles << /Names [] >> >>"); }},
        {"A 6.9, UA 7.10", "layers-named", optionalContent,
         [](const QByteArray &good) { return withCatalog(good, "/OCProperties", "<< /OCGs [] /D << /AS [] >> >>"); }},
        {"A 6.10", "one-presentation", alternates,
         [](const QByteArray &good) { return withCatalog(good, "/Names", "<< /AlternatePresentations << >> >>"); }},
        {"A 6.11", "no-requirements", requirements,
         [](const QByteArray &good) {
             return withCatalog(good, "/Requirements", "[<< /Type /Requirement /S /EnableJavaScripts >>]");
         }},
    };
}

std::vector<Check> annotationChecks()
{
    return {
        {"UA 7.18.1", "annotations-tagged", annotationsTagged,
         [](const QByteArray &good) { return withAnnotation(good, "/StructParent", "98765"); }},
        {"UA 7.18.5", "links-in-link-elements", linksInLinks,
         [](const QByteArray &good) {
             return changed(good,
                            [](QPDF &file) { elementIn(file, "Link").replaceKey("/S", Object::newName("/Span")); });
         }},
        {"UA 7.18.1, UA 7.18.5, A 6.3.2", "annotations-described", described,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { annotationIn(file).removeKey("/Contents"); });
         }},
        {"UA 7.18.2",
         "no-trap-nets",
         traps,
         [](const QByteArray &good) { return withAnnotation(good, "/Subtype", "/TrapNet"); },
         {"annotations-shown"}},
        {"UA 7.18.3", "tabs-follow-structure", tabOrder,
         [](const QByteArray &good) {
             return changed(good,
                            [](QPDF &file) { pageWithAnnotations(file).replaceKey("/Tabs", Object::newName("/R")); });
         }},
    };
}

} // namespace aanjager::conformance
