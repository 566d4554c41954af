package io.parley.internet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import io.parley.internet.CallPlanDraft;
import io.parley.network.Codec;
import io.parley.uikit.FigureSlider;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a site's calls need of its line; an empty field is unknown. */
final class PlanFields {

    /** Where sliders end at first; the fields take more. */
    private static final int MOST_USERS = 100;

    private static final BigDecimal MOST_ERLANG = new BigDecimal("0.50");
    private static final BigDecimal MOST_KBPS = BigDecimal.valueOf(20_000);
    private static final BigDecimal STEP_KBPS = BigDecimal.valueOf(100);

    private final LineWords words;
    private final IntegerField users;
    private final BigDecimalField erlang;
    private final PercentField blocking;
    private final Select<Codec> codec = new Select<>();
    private final IntegerField ptime;
    private final Select<Boolean> srtp = new Select<>();
    private final Select<Integer> ip = new Select<>();
    private final IntegerField layer2;
    private final IntegerField tunnel;
    private final BigDecimalField otherDown;
    private final BigDecimalField otherUp;
    private final BigDecimalField reserveDown;
    private final BigDecimalField reserveUp;
    private final BigDecimalField videoMbps;
    private final IntegerField videoCalls;

    PlanFields(CallPlanDraft plan, LineWords words) {
        this.words = words;
        users = whole("internet.plan.field.users", plan.users());
        users.setTestId("plan-users");
        erlang = decimal("internet.plan.field.erlang", plan.erlangPerUser());
        erlang.setHelperText(words.say("internet.plan.field.erlang.help"));
        erlang.setTestId("plan-erlang");
        blocking = new PercentField(words.say("internet.plan.field.blocking"));
        blocking.setValue(plan.blocking());
        choice(codec, "internet.plan.field.codec", List.of(Codec.values()));
        codec.setItemLabelGenerator(known -> known == null ? words.say("internet.notSaid") : known.label());
        codec.setValue(plan.codec());
        codec.setTestId("plan-codec");
        ptime = whole("internet.plan.field.ptime", plan.ptimeMs());
        choice(srtp, "internet.plan.field.srtp", List.of(true, false));
        srtp.setItemLabelGenerator(value -> value == null
                ? words.say("internet.notSaid")
                : words.say(value ? "internet.plan.srtp.yes" : "internet.plan.srtp.no"));
        srtp.setValue(plan.srtp());
        choice(ip, "internet.plan.field.ip", List.of(4, 6));
        ip.setItemLabelGenerator(value -> value == null ? words.say("internet.notSaid") : "IPv" + value);
        ip.setValue(plan.ipVersion());
        layer2 = whole("internet.plan.field.layer2", plan.layer2Bytes());
        layer2.setHelperText(words.say("internet.plan.field.layer2.help"));
        tunnel = whole("internet.plan.field.tunnel", plan.tunnelBytes());
        tunnel.setHelperText(words.say("internet.plan.field.tunnel.help"));
        otherDown = decimal("internet.plan.field.otherDown", plan.otherDownKbps());
        otherUp = decimal("internet.plan.field.otherUp", plan.otherUpKbps());
        reserveDown = decimal("internet.plan.field.reserveDown", plan.reserveDownKbps());
        reserveUp = decimal("internet.plan.field.reserveUp", plan.reserveUpKbps());
        reserveUp.setTestId("plan-reserve-up");
        videoMbps = decimal("internet.plan.field.videoMbps", plan.videoMbps());
        videoCalls = whole("internet.plan.field.videoCalls", plan.videoCalls());
        videoCalls.setHelperText(words.say("internet.plan.field.video.help"));
    }

    /** What is tried out most has a slider. */
    FormLayout layout() {
        Map<Object, Component> sliders = Map.of(
                users, FigureSlider.of(users, 1, MOST_USERS),
                erlang, FigureSlider.of(erlang, new BigDecimal("0.01"), MOST_ERLANG),
                reserveDown, FigureSlider.of(reserveDown, STEP_KBPS, MOST_KBPS),
                reserveUp, FigureSlider.of(reserveUp, STEP_KBPS, MOST_KBPS));
        var layout = new FormLayout(all().map(field -> sliders.getOrDefault(field, (Component) field))
                .toArray(Component[]::new));
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        return layout;
    }

    void onChange(Runnable changed) {
        all().forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(event -> changed.run()));
    }

    boolean hasBadInput() {
        return all().anyMatch(field -> field instanceof HasValidation validated && validated.isInvalid());
    }

    CallPlanDraft draft() {
        return new CallPlanDraft(
                codec.getValue(),
                ptime.getValue(),
                srtp.getValue(),
                ip.getValue(),
                layer2.getValue(),
                tunnel.getValue(),
                users.getValue(),
                erlang.getValue(),
                blocking.getValue(),
                otherDown.getValue(),
                otherUp.getValue(),
                reserveDown.getValue(),
                reserveUp.getValue(),
                videoMbps.getValue(),
                videoCalls.getValue());
    }

    private Stream<?> all() {
        return Stream.of(
                users,
                erlang,
                blocking,
                codec,
                ptime,
                srtp,
                ip,
                layer2,
                tunnel,
                otherDown,
                otherUp,
                reserveDown,
                reserveUp,
                videoMbps,
                videoCalls);
    }

    private <T> void choice(Select<T> select, String key, List<T> items) {
        select.setLabel(words.say(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("internet.notSaid"));
    }

    private IntegerField whole(String key, @Nullable Integer value) {
        var field = new IntegerField(words.say(key));
        field.setMin(0);
        field.setValue(value);
        return field;
    }

    private BigDecimalField decimal(String key, @Nullable BigDecimal value) {
        var field = new BigDecimalField(words.say(key));
        field.setLocale(words.texts().getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH));
        field.setValue(value);
        return field;
    }
}
