#include "ui/paper/pdf_tree.h"

#include <map>
#include <set>
#include <string>

namespace aanjager::paper {

namespace {

using Node = QPDFObjectHandle;
using NodesById = std::set<QPDFObjGen>;

std::vector<Node> itemsOf(Node list)
{
    return list.isArray() ? list.getArrayAsVector() : std::vector<Node>{list};
}

/** The list without these nodes. */
Node without(Node list, const NodesById &gone)
{
    Node kept = Node::newArray();
    for (const Node &item : itemsOf(list))
        if (!gone.contains(Node(item).getObjGen()) || !Node(item).isIndirect())
            kept.appendItem(item);
    return kept;
}

} // namespace

void takeOutFurniture(Node root, const std::vector<Node> &furniture)
{
    if (furniture.empty())
        return;
    NodesById gone;
    std::map<QPDFObjGen, Node> parents;
    for (const Node &element : furniture) {
        gone.insert(Node(element).getObjGen());
        Node parent = Node(element).getKey("/P");
        parents.emplace(parent.getObjGen(), parent);
    }
    for (auto &[id, parent] : parents)
        parent.replaceKey("/K", without(parent.getKey("/K"), gone));
    Node rows = root.getKey("/ParentTree").getKey("/Nums");
    for (int i = 1; rows.isArray() && i < rows.getArrayNItems(); i += 2) {
        Node row = rows.getArrayItem(i);
        for (int mark = 0; row.isArray() && mark < row.getArrayNItems(); ++mark)
            if (gone.contains(row.getArrayItem(mark).getObjGen()))
                row.setArrayItem(mark, Node::newNull());
    }
}

void nameNotes(const std::vector<Node> &notes)
{
    int number = 0;
    for (Node note : notes)
        note.replaceKey("/ID", Node::newString("note" + std::to_string(++number)));
}

} // namespace aanjager::paper
