#include "core/domain/field.h"

namespace aanjager {

Field Field::required() const
{
    Field other = *this;
    other.need = Need::Required;
    return other;
}

Field Field::recommended() const
{
    Field other = *this;
    other.need = Need::Recommended;
    return other;
}

Field Field::owner() const
{
    Field other = required();
    other.onRemoval = OnRemoval::RemoveToo;
    return other;
}

Field Field::goesAlong() const
{
    Field other = *this;
    other.onRemoval = OnRemoval::RemoveToo;
    return other;
}

Field Field::as(FieldKind otherKind) const
{
    Field other = *this;
    other.kind = otherKind;
    return other;
}

Field Field::named(const char *otherName) const
{
    Field other = *this;
    other.name = otherName;
    return other;
}

Field Field::teamOnly() const
{
    Field other = *this;
    other.visibility = Visibility::Team;
    return other;
}

QList<StoredColumn> Field::columns() const
{
    const QByteArray first(column);
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::YesNo:
    case FieldKind::Reference:
        return {{first, ColumnType::Integer}};
    case FieldKind::ImpreciseDate:
        return {{first, ColumnType::Text}, {first + "_precision", ColumnType::Text}};
    case FieldKind::Money:
        return {{first, ColumnType::Integer},
                {first + "_qualifier", ColumnType::Text},
                {first + "_currency", ColumnType::Text}};
    default:
        return {{first, ColumnType::Text}};
    }
}

} // namespace aanjager
