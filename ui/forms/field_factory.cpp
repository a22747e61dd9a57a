#include "ui/forms/field_factory.h"

#include "ui/forms/attachment_field.h"
#include "ui/forms/boolean_field.h"
#include "ui/forms/code_field.h"
#include "ui/forms/codes_field.h"
#include "ui/forms/date_field.h"
#include "ui/forms/integer_field.h"
#include "ui/forms/list_field.h"
#include "ui/forms/paragraph_field.h"
#include "ui/forms/reference_field.h"
#include "ui/forms/text_field.h"

namespace tocsin::ui {

namespace {

FieldWidget* make(FieldHost& host, const form::Field& field, const std::string& path, LabelPlace place, QWidget* parent)
{
    using form::FieldType;
    switch (field.type) {
    case FieldType::Text: return new TextField(host, field, path, place, parent);
    case FieldType::Paragraph: return new ParagraphField(host, field, path, place, parent);
    case FieldType::Code: return new CodeField(host, field, path, place, parent);
    case FieldType::Codes: return new CodesField(host, field, path, place, parent);
    case FieldType::PartialDate:
    case FieldType::Date: return new DateField(host, field, path, place, parent);
    case FieldType::Integer: return new IntegerField(host, field, path, place, parent);
    case FieldType::Boolean: return new BooleanField(host, field, path, place, parent);
    case FieldType::List: return new ListField(host, field, path, parent);
    case FieldType::Reference: return new ReferenceField(host, field, path, place, parent);
    case FieldType::Attachment: return new AttachmentField(host, field, path, place, parent);
    }
    return nullptr;
}

} // namespace

FieldWidget* makeField(FieldHost& host, const form::Field& field, const std::string& path, QWidget* parent)
{
    return make(host, field, path, LabelPlace::Beside, parent);
}

FieldWidget* makeCompactField(FieldHost& host, const form::Field& field, const std::string& path, QWidget* parent)
{
    return make(host, field, path, LabelPlace::Caption, parent);
}

} // namespace tocsin::ui
