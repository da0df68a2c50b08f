#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

namespace aanjager::conformance {

namespace {

const std::set<std::string> operators = {
    "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
    "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
    "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
    "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
    "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};

const std::set<std::string> paints = {"b", "B",  "b*", "B*", "f",  "F",  "f*", "s",
                                      "S", "sh", "Do", "EI", "Tj", "TJ", "'",  "\""};

QStringList knownOperators(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        for (const Operation &operation : stream.operations)
            if (!operators.contains(operation.name))
                found.append(stream.place + QStringLiteral(": ") + QString::fromStdString(operation.name));
    return found;
}

QStringList ownResources(PaperFile &paper)
{
    static const std::map<std::string, const char *> kinds = {{"Tf", "/Font"},     {"gs", "/ExtGState"},
                                                              {"Do", "/XObject"},  {"sh", "/Shading"},
                                                              {"scn", "/Pattern"}, {"SCN", "/Pattern"}};
    QStringList found;
    for (const ContentStream &stream : paper.streams()) {
        if (!Object(stream.resources).isDictionary())
            found.append(stream.place + QStringLiteral(": no resources of its own"));
        for (const Operation &operation : stream.operations) {
            const auto kind = kinds.find(operation.name);
            if (kind == kinds.end() || operation.operands.empty())
                continue;
            Object name = operation.name == "Tf" ? operation.operands.front() : operation.operands.back();
            if (name.isName() && valueOf(valueOf(stream.resources, kind->second), name.getName().c_str()).isNull())
                found.append(stream.place + QStringLiteral(": ") + QString::fromStdString(name.getName()));
        }
    }
    return found;
}

QStringList ordered(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        for (const std::string &disorder : stream.disorder)
            found.append(stream.place + QStringLiteral(": ") + QString::fromStdString(disorder));
    return found;
}

QStringList everythingMarked(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams()) {
        if (stream.page < 0)
            continue; // what a form paints belongs to the mark that shows it
        for (const Operation &operation : stream.operations)
            if (paints.contains(operation.name) && stream.mcid(operation) < 0 && !stream.inArtifact(operation))
                found.append(stream.place + QStringLiteral(": unmarked ") + QString::fromStdString(operation.name));
    }
    return found;
}

QStringList artifactsApart(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        for (const MarkedSequence &sequence : stream.marks) {
            const bool artifact = sequence.tag == "/Artifact";
            const bool tagged = !valueOf(sequence.facts, "/MCID").isNull();
            if (artifact && tagged)
                found.append(stream.place + QStringLiteral(": an artifact in the structure"));
            for (int outer = sequence.outer; outer >= 0; outer = stream.marks[static_cast<size_t>(outer)].outer) {
                const MarkedSequence &around = stream.marks[static_cast<size_t>(outer)];
                if (artifact && !valueOf(around.facts, "/MCID").isNull())
                    found.append(stream.place + QStringLiteral(": an artifact in tagged content"));
                if (tagged && around.tag == "/Artifact")
                    found.append(stream.place + QStringLiteral(": tagged content in an artifact"));
            }
        }
    return found;
}

/** The MCIDs of a page's own content, each as often as it occurs. */
std::vector<int> idsOf(const ContentStream &stream)
{
    std::vector<int> ids;
    for (const MarkedSequence &sequence : stream.marks)
        if (const long long id = integerIn(valueOf(sequence.facts, "/MCID"), -1); id >= 0)
            ids.push_back(static_cast<int>(id));
    return ids;
}

QStringList idsUnique(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams()) {
        std::set<int> seen;
        for (const int id : idsOf(stream))
            if (!seen.insert(id).second)
                found.append(stream.place + QStringLiteral(": MCID %1 twice").arg(id));
    }
    return found;
}

QStringList contentInTree(PaperFile &paper)
{
    QStringList found;
    std::map<std::pair<int, int>, int> holders;
    for (const Element &element : paper.elements())
        for (const auto &content : element.content)
            ++holders[content];
    for (const ContentStream &stream : paper.streams()) {
        if (stream.page < 0)
            continue;
        const std::vector<int> all = idsOf(stream);
        for (const int id : std::set<int>(all.begin(), all.end())) {
            const int count = holders[{stream.page, id}];
            if (count != 1)
                found.append(stream.place + QStringLiteral(": %1 elements hold MCID %2").arg(count).arg(id));
            holders.erase({stream.page, id});
        }
    }
    for (const auto &[content, count] : holders)
        if (count > 0)
            found.append(QStringLiteral("an element holds MCID %1 of page %2, which is not there")
                             .arg(content.second)
                             .arg(content.first + 1));
    return found;
}

std::map<long long, Object> parentTree(PaperFile &paper)
{
    std::map<long long, Object> tree;
    std::vector<Object> open = {valueOf(valueOf(paper.catalog(), "/StructTreeRoot"), "/ParentTree")};
    while (!open.empty()) {
        const Object node = open.back();
        open.pop_back();
        if (Object kids = valueOf(node, "/Kids"); kids.isArray())
            for (const Object &kid : kids.getArrayAsVector())
                open.push_back(kid);
        if (Object numbers = valueOf(node, "/Nums"); numbers.isArray())
            for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
                tree[integerIn(numbers.getArrayItem(i), -1)] = numbers.getArrayItem(i + 1);
    }
    return tree;
}

QStringList parentTreeAgrees(PaperFile &paper)
{
    QStringList found;
    std::map<long long, Object> tree = parentTree(paper);
    for (const Element &element : paper.elements())
        for (const auto &[page, id] : element.content) {
            if (page < 0)
                continue;
            const long long key = integerIn(valueOf(paper.pages()[static_cast<size_t>(page)], "/StructParents"), -1);
            Object row = tree.contains(key) ? tree[key] : Object::newNull();
            Object parent = row.isArray() && id < row.getArrayNItems() ? row.getArrayItem(id) : Object::newNull();
            if (parent.getObjGen() != Object(element.object).getObjGen() || !parent.isIndirect())
                found.append(QStringLiteral("MCID %1 of page %2 does not lead to its element").arg(id).arg(page + 1));
        }
    return found;
}

/** How often the file shows this form. */
int timesShown(PaperFile &paper, const Object &form)
{
    int count = 0;
    for (const ContentStream &stream : paper.streams())
        for (const Operation &operation : stream.operations) {
            if (operation.name != "Do" || operation.operands.empty())
                continue;
            const std::string name = '/' + nameIn(operation.operands.front());
            count += valueOf(valueOf(stream.resources, "/XObject"), name.c_str()).getObjGen() == form.getObjGen();
        }
    return count;
}

QStringList formsShownOnce(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        if (stream.page < 0 && !idsOf(stream).empty() && timesShown(paper, stream.owner) > 1)
            found.append(stream.place + QStringLiteral(": tagged, and shown more than once"));
    return found;
}

QStringList runningHeads(PaperFile &paper)
{
    constexpr double margin = 60; // points at the top and bottom of a page that hold no text of the report
    QStringList found;
    for (const ContentStream &stream : paper.streams()) {
        if (stream.page < 0)
            continue;
        Object box = valueOf(stream.owner, "/MediaBox");
        const double height = box.isRectangle() ? box.getArrayAsRectangle().ury : 0;
        for (const Operation &operation : stream.operations) {
            const bool head = operation.at.y() > height - margin, foot = operation.at.y() < margin;
            if (!Object(operation.font).isDictionary() || !stream.inArtifact(operation) || !(head || foot))
                continue;
            const Object facts = stream.marks[static_cast<size_t>(operation.mark)].facts;
            if (nameIn(valueOf(facts, "/Type")) != "Pagination" ||
                nameIn(valueOf(facts, "/Subtype")) != (head ? "Header" : "Footer"))
                found.append(stream.place +
                             QStringLiteral(": text at %1 is no header or footer").arg(operation.at.y()));
        }
    }
    return found;
}

QByteArray withRepeatedId(const QByteArray &good)
{
    const PaperFile paper(good);
    for (const Element &element : paper.elements())
        for (const auto &[page, id] : element.content)
            if (page == 0)
                return withContent(good, ("/P << /MCID " + std::to_string(id) + " >> BDC EMC").c_str());
    return good;
}

QByteArray withTaggedFormShownTwice(const QByteArray &good)
{
    return changed(good, [](QPDF &file) {
        Object form = Object::newStream(&file, "/P << /MCID 0 >> BDC EMC");
        form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
        form.getDict().replaceKey("/BBox", Object::parse("[0 0 1 1]"));
        form.getDict().replaceKey("/Resources", Object::newDictionary());
        Object page = firstPage(file);
        if (!page.getKey("/Resources").hasKey("/XObject"))
            page.getKey("/Resources").replaceKey("/XObject", Object::newDictionary());
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Spoilt", form);
        const QByteArray content = dataOf(page.getKey("/Contents")) + "\n/Artifact BMC /Spoilt Do /Spoilt Do EMC\n";
        page.replaceKey("/Contents", Object::newStream(&file, content.toStdString()));
    });
}

QByteArray withParentTreeMixedUp(const QByteArray &good)
{
    return changed(good, [](QPDF &file) {
        Object numbers = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        Object row = numbers.getArrayItem(1);
        for (int i = 0; i + 1 < row.getArrayNItems(); ++i) {
            Object here = row.getArrayItem(i), next = row.getArrayItem(i + 1);
            if (here.isNull() || next.isNull())
                continue;
            row.setArrayItem(i, next);
            row.setArrayItem(i + 1, here);
            return;
        }
    });
}

} // namespace

std::vector<Check> contentChecks()
{
    return {
        {"A 6.2.2", "operators-known", knownOperators,
         [](const QByteArray &good) { return withContent(good, "BX 1 2 zz EX"); }},
        {"A 6.2.2", "resources-own", ownResources,
         [](const QByteArray &good) { return withContent(good, "/NoSuchState gs"); }},
        {"UA 7.1", "marks-in-order", ordered,
         [](const QByteArray &good) { return withContent(good, "/Artifact BMC q EMC Q"); }},
        {"UA 7.1", "content-tagged-or-artifact", everythingMarked,
         [](const QByteArray &good) { return withContent(good, "0 0 1 1 re f"); }},
        {"UA 7.1",
         "artifacts-outside-tagged-content",
         artifactsApart,
         [](const QByteArray &good) { return withContent(good, "/Artifact BMC /P << /MCID 9999 >> BDC EMC EMC"); },
         {"content-in-tree"}},
        {"UA 7.1", "content-ids-unique", idsUnique, withRepeatedId},
        {"UA 7.1, A 6.7.3.3", "content-in-tree", contentInTree,
         [](const QByteArray &good) { return withContent(good, "/P << /MCID 9999 >> BDC EMC"); }},
        {"UA 7.1, A 6.7.3.3", "parent-tree-agrees", parentTreeAgrees, withParentTreeMixedUp},
        {"UA 7.20", "tagged-forms-shown-once", formsShownOnce, withTaggedFormShownTwice},
        {"UA 7.8", "running-heads-are-pagination", runningHeads,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 Object page = firstPage(file);
                 QByteArray content = dataOf(page.getKey("/Contents"));
                 content.replace("/Header", "/Watermark");
                 page.replaceKey("/Contents", Object::newStream(&file, content.toStdString()));
             });
         }},
    };
}

} // namespace aanjager::conformance
