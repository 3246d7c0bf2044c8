#include "ui/common/StateTexts.h"

#include <QCoreApplication>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("laurel::ui::StateTexts", text);
}

} // namespace

StateText defaultStateText(PageState state)
{
    switch (state) {
    case PageState::Loading:
        return {u"clock"_s, words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "Reading…"))};
    case PageState::Ready:
        return {};
    case PageState::EmptyFirstUse:
        return {u"database"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "Nothing here yet"))};
    case PageState::EmptyFiltered:
        return {u"list-filter"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "Nothing matches"))};
    case PageState::EmptyDone:
        return {u"circle-check-big"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "Nothing is waiting"))};
    case PageState::Error:
        return {u"triangle-alert"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "This could not be read"))};
    case PageState::NoPermission:
        return {u"lock"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts",
                                        "Your role does not open this page"))};
    case PageState::Offline:
        return {u"wifi-off"_s, words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "No connection.")),
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts",
                                        "You can read what is on screen; saving is paused."))};
    case PageState::Stale:
        return {u"refresh-cw"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "There is something new."))};
    case PageState::ChangedByAnother:
        return {u"user"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "Somebody else changed this."))};
    case PageState::LongTask:
        return {u"activity"_s,
                words(QT_TRANSLATE_NOOP("laurel::ui::StateTexts", "A task is running."))};
    }
    Q_UNREACHABLE();
}

TextTone stateTone(PageState state)
{
    switch (state) {
    case PageState::EmptyDone:
        return TextTone::Success;
    case PageState::Error:
        return TextTone::Danger;
    case PageState::Offline:
    case PageState::ChangedByAnother:
        return TextTone::Warning;
    case PageState::Stale:
    case PageState::LongTask:
        return TextTone::Info;
    case PageState::Loading:
    case PageState::Ready:
    case PageState::EmptyFirstUse:
    case PageState::EmptyFiltered:
    case PageState::NoPermission:
        return TextTone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace laurel::ui
