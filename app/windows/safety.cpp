// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety.h"

#include "textwindow.h"
#include "translate.h"

UNHUNCH_WORDS(safety)

namespace unhunch {

QString disclaimerWords()
{
    return tr("General information, not medical advice: move gently, to a mild stretch, never into "
              "pain. Ask a clinician first if you have a spine or shoulder injury or surgery, "
              "osteoporosis or a past spine fracture, inflammatory joint disease, are pregnant, or "
              "were told to limit movement.");
}

void showSafety(const Theme &theme, QWidget *parent)
{
    TextWindow window(theme, tr("When not to stretch"), parent);
    window.addText(disclaimerWords());
    window.addText(
        tr("Mid-back pain that is new, severe, or does not settle is worth a doctor's look."));
    window.addHeading(tr("Stop at"));
    for (const QString &each :
        {tr("sharp or shooting pain"), tr("pain running into an arm, the chest or a leg"),
            tr("tingling, numbness or weakness"), tr("dizziness"),
            tr("chest tightness or breathlessness"), tr("a joint that slips")}) {
        window.addPoint(each);
    }
    window.addHeading(tr("Get help at once with back pain and"));
    for (const QString &each : {tr("chest pain"), tr("numbness, tingling or weakness in both legs"),
             tr("numbness around the genitals or the buttocks"),
             tr("trouble peeing, or bladder or bowels that are no longer under control"),
             tr("a serious accident before it")}) {
        window.addPoint(each);
    }
    window.addHeading(tr("Ask a doctor soon about"));
    for (const QString &each : {tr("pain from the top of the back, between the shoulders"),
             tr("a high temperature, or weight that goes without a reason"),
             tr("a lump, or a back that has changed its shape"),
             tr("pain that rest does not ease, that is worse at night, or worse with a sneeze or a "
                "cough"),
             tr("new pain under 20 or over 50, after cancer, with steroids, or with a weak immune "
                "system"),
             tr("an unsteady walk")}) {
        window.addPoint(each);
    }
    window.exec();
}

} // namespace unhunch
