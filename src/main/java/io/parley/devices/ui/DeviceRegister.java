package io.parley.devices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceFilter;
import io.parley.devices.DeviceService;
import io.parley.devices.DeviceSort;
import io.parley.devices.DeviceSummary;
import io.parley.devices.DeviceWindow;
import io.parley.devices.spi.DeviceAction;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.PhoneEntry;
import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyBucket;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The devices of a client: counted by how long they are covered, narrowed, searched, sorted and exported. */
@StyleSheet("context://assets/styles/devices.css")
final class DeviceRegister extends Composite<Div> {

    private final ClientId client;
    private final DeviceService devices;
    private final DeviceWords words;
    private final List<DeviceAction> actions;
    private final BucketFigures figures;
    private final LazyGrid<DeviceSummary> list;
    private final Select<String> site = new Select<>();
    private final Select<Ownership> ownership = new Select<>();
    private DeviceFilter filter = DeviceFilter.ALL;
    private Runnable afterAction = () -> {};

    DeviceRegister(
            ClientId client,
            DeviceService devices,
            DeviceWords words,
            List<DeviceAction> actions,
            EmptyState nothingYet) {
        this.client = client;
        this.devices = devices;
        this.words = words;
        this.actions = actions;
        this.figures = new BucketFigures(words, this::choose);
        this.list = list().whenEmpty(nothingYet);
        site.setItems(words.sites().keySet());
        site.setItemLabelGenerator(code -> code == null ? words.say("devices.filter.site") : words.site(code));
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(words.say("devices.filter.site"));
        site.setAriaLabel(words.say("devices.column.site"));
        site.setTestId("filter-site");
        ownership.setItems(Ownership.values());
        ownership.setItemLabelGenerator(
                whose -> whose == null ? words.say("devices.filter.ownership") : words.ownership(whose));
        ownership.setEmptySelectionAllowed(true);
        ownership.setEmptySelectionCaption(words.say("devices.filter.ownership"));
        ownership.setAriaLabel(words.say("devices.column.ownership"));
        ownership.setTestId("filter-ownership");
        var filters = new Div(site, ownership);
        filters.addClassName("pl-device-filters");
        getContent().addClassName("pl-stack");
        getContent().add(figures, filters, list);
    }

    private LazyGrid<DeviceSummary> list() {
        var cover = new CoverCell(devices, words);
        var grid = new LazyGrid<>(words.say("devices.search"), new Rows())
                .component(words.say("devices.column.until"), DeviceSort.COVERED_UNTIL.name(), cover::of, words::until)
                .wide("12.5rem")
                .text(words.say("devices.column.sku"), DeviceSort.SKU.name(), DeviceSummary::sku)
                .text(words.say("devices.column.serial"), DeviceSort.SERIAL.name(), DeviceSummary::serial)
                .wide("9rem");
        if (!actions.isEmpty()) {
            grid.component(words.say("devices.column.actions"), null, this::actions)
                    .wide("6rem");
        }
        grid.text(words.say("devices.column.site"), DeviceSort.SITE.name(), row -> words.site(row.site()))
                .text(words.say("devices.column.description"), null, DeviceSummary::description)
                .text(words.say("devices.column.assetTag"), DeviceSort.ASSET_TAG.name(), DeviceSummary::assetTag)
                .text(words.say("devices.column.mac"), null, DeviceSummary::mac)
                .wide("10.5rem")
                .text(words.say("devices.column.ownership"), null, row -> words.ownership(row.ownership()))
                .onPhone(words.say("devices.title"), row -> entry(row, cover))
                .exportedAs(words.say("devices.title"));
        grid.grid().setTestId("devices");
        return grid;
    }

    /** By what its people call it; the number stands among the facts then. */
    private PhoneEntry entry(DeviceSummary row, CoverCell cover) {
        var named = !row.description().isBlank();
        var entry = new PhoneEntry(named ? row.description() : row.sku())
                .fact(words.say("devices.column.until"), cover.of(row))
                .fact(words.say("devices.column.sku"), named ? row.sku() : "")
                .fact(words.say("devices.column.serial"), row.serial())
                .fact(words.say("devices.column.site"), words.site(row.site()))
                .fact(words.say("devices.column.assetTag"), row.assetTag())
                .fact(words.say("devices.column.mac"), row.mac())
                .fact(words.say("devices.column.ownership"), words.ownership(row.ownership()));
        return actions.isEmpty() ? entry : entry.beside(actions(row));
    }

    private Component actions(DeviceSummary row) {
        var cell = new Div();
        actions.forEach(action -> cell.add(action.create(client, row, this::changed)));
        return cell;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        filter = RegisterFilter.of(attached.getUI().getActiveViewLocation().getQueryParameters());
        if (words.sites().containsKey(filter.site())) {
            site.setValue(filter.site());
        }
        ownership.setValue(filter.ownership());
        site.addValueChangeListener(changed -> narrow());
        ownership.addValueChangeListener(changed -> narrow());
        refresh();
    }

    private void narrow() {
        var code = site.getValue();
        keep(new DeviceFilter("", code == null ? "" : code, filter.bucket(), ownership.getValue()));
    }

    private void choose(@Nullable WarrantyBucket bucket) {
        keep(new DeviceFilter("", filter.site(), bucket, filter.ownership()));
    }

    private void keep(DeviceFilter wanted) {
        filter = wanted;
        RegisterFilter.keep(wanted);
        refresh();
    }

    /** After something was done about a device. */
    void changed() {
        refresh();
        afterAction.run();
    }

    /** What else on the page is shown anew after an action on a row. */
    void afterAction(Runnable others) {
        afterAction = others;
    }

    void refresh() {
        figures.show(devices.buckets(client, filter), filter.bucket());
        list.refresh();
    }

    LazyGrid<DeviceSummary> grid() {
        return list;
    }

    /** The rows a person has ticked. */
    Set<DeviceSummary> ticked() {
        return list.grid().getSelectedItems();
    }

    /** Lets a person tick rows. */
    void tickable() {
        list.grid().setSelectionMode(Grid.SelectionMode.MULTI);
    }

    private final class Rows implements LazyGrid.Source<DeviceSummary> {

        @Override
        public Stream<DeviceSummary> fetch(LazyGrid.Window window) {
            var sort = window.sorts().stream().findFirst();
            return devices
                    .find(
                            client,
                            filter.searching(window.search()),
                            new DeviceWindow(
                                    window.offset(),
                                    window.limit(),
                                    sort.map(chosen -> DeviceSort.valueOf(chosen.property()))
                                            .orElse(DeviceSort.COVERED_UNTIL),
                                    sort.map(LazyGrid.Sort::ascending).orElse(true)))
                    .stream();
        }

        @Override
        public int count(String search) {
            return devices.count(client, filter.searching(search));
        }
    }
}
