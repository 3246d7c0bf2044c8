// Where a member is reached, and what is being done for them.

#include "ui/common/Formats.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/MemberWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("MemberSheets", text);
}

QString nameOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Approval:
        return words(QT_TRANSLATE_NOOP("MemberSheets", "Upgrade to decide"));
    case TaskKind::Dispatch:
        return words(QT_TRANSLATE_NOOP("MemberSheets", "Gift to send"));
    }
    LAUREL_EXPECT(false);
}

SheetCell stateCell(TaskState state)
{
    const auto mark = [](const char* text, TextTone tone) {
        return SheetCell{.text = words(text), .tone = tone, .look = CellLook::Mark};
    };
    switch (state) {
    case TaskState::Open:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Open"), TextTone::Info);
    case TaskState::Claimed:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Being looked at"), TextTone::Info);
    case TaskState::Approved:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Approved"), TextTone::Success);
    case TaskState::Rejected:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Rejected"), TextTone::Muted);
    case TaskState::Withdrawn:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Withdrawn"), TextTone::Muted);
    case TaskState::Waiting:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Waits for approval"), TextTone::Warning);
    case TaskState::Ready:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "To pick"), TextTone::Info);
    case TaskState::Picking:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Being picked"), TextTone::Info);
    case TaskState::Packed:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Packed"), TextTone::Info);
    case TaskState::Shipped:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Shipped"), TextTone::Success);
    case TaskState::Delivered:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Delivered"), TextTone::Success);
    case TaskState::Short:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Not enough stock"), TextTone::Danger);
    case TaskState::Cancelled:
        return mark(QT_TRANSLATE_NOOP("MemberSheets", "Cancelled"), TextTone::Muted);
    }
    LAUREL_EXPECT(false);
}

} // namespace

std::vector<SheetColumn> contactColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Detail")), .widthPx = 132},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Known as"))}};
}

std::vector<SheetRow> contactRows(const MemberProfile& profile, const Formats& formats)
{
    std::vector<SheetRow> rows;
    const auto add = [&rows](const char* name, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({{.text = words(name), .tone = TextTone::Secondary}, {.text = value}});
    };
    QStringList address;
    for (const QString& part :
         {profile.addressLine, QString(profile.postcode + u' ' + profile.city).trimmed(),
          QLocale::territoryToString(QLocale::codeToTerritory(profile.country))})
        if (!part.isEmpty() && part != "Default"_L1)
            address.append(part);
    add(QT_TRANSLATE_NOOP("MemberSheets", "E-mail"), profile.head.email);
    add(QT_TRANSLATE_NOOP("MemberSheets", "Phone"), profile.phone);
    add(QT_TRANSLATE_NOOP("MemberSheets", "Address"), address.join(u", "_s));
    const QLocale locale(profile.locale);
    if (!profile.locale.isEmpty() && locale != QLocale::c())
        add(QT_TRANSLATE_NOOP("MemberSheets", "Language"),
            QLocale::languageToString(locale.language()));
    if (profile.birthday)
        add(QT_TRANSLATE_NOOP("MemberSheets", "Birthday"), formats.date(*profile.birthday));
    add(QT_TRANSLATE_NOOP("MemberSheets", "Number in the shop"), profile.externalId);
    return rows;
}

std::vector<SheetColumn> taskColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Task")), .widthPx = 96},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "What"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "State")), .widthPx = 156},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Due")),
             .widthPx = 130,
             .hideBelowPx = 460}};
}

std::vector<SheetRow> taskRows(const std::vector<TaskBrief>& tasks, const Formats& formats,
                               Instant now)
{
    std::vector<SheetRow> rows;
    for (const TaskBrief& task : tasks) {
        SheetCell due;
        if (task.due)
            due = {.text = capitalised(formats.due(*task.due, now)),
                   .tone = *task.due < now ? TextTone::Danger : TextTone::Secondary,
                   .tip = formats.dateTime(*task.due)};
        rows.push_back({{.text = task.number, .look = CellLook::Strong},
                        {.text = nameOf(task.kind)},
                        stateCell(task.state),
                        due});
    }
    return rows;
}

} // namespace laurel::ui
